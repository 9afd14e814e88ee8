package vn.datmui.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The roots that certificates of agencies may lead to: our own, and those that the province has put into a folder. */
final class TrustedRoots {

    private static final Logger log = LoggerFactory.getLogger(TrustedRoots.class);

    private final Supplier<X509Certificate> own;
    private final Path folder;

    TrustedRoots(Supplier<X509Certificate> own, Path folder) {
        this.own = own;
        this.folder = folder;
    }

    Optional<String> holder(X509Certificate certificate, Instant at) {
        boolean trusted = leadsTo(own.get(), certificate, at)
                || others().stream().anyMatch(root -> leadsTo(root, certificate, at));
        return trusted ? number(certificate) : Optional.empty();
    }

    private static boolean leadsTo(X509Certificate root, X509Certificate certificate, Instant at) {
        try {
            var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException doesNot) {
            return false;
        }
    }

    private List<X509Certificate> others() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in));
        } catch (IOException | GeneralSecurityException | ClassCastException e) {
            log.error("not a certificate: {}", file, e);
            return Optional.empty();
        }
    }

    private static Optional<String> number(X509Certificate certificate) {
        var name = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return Stream.of(name.getRDNs(BCStyle.UID))
                .map(rdn -> rdn.getFirst().getValue().toString())
                .findFirst();
    }
}
