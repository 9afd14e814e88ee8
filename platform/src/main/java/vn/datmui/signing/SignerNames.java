package vn.datmui.signing;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.datmui.kernel.Digest;

/** What a signer is called: on paper, in the certificate, and in the key store. */
final class SignerNames {

    private SignerNames() {}

    static String shown(Signer signer) {
        return switch (signer) {
            case Signer.OfficerKey officer -> officer.fullName();
            case Signer.AgencySeal seal -> seal.agencyName();
        };
    }

    static X500Name subject(Signer signer) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN");
        return switch (signer) {
            case Signer.OfficerKey officer ->
                name.addRDN(BCStyle.T, officer.title())
                        .addRDN(BCStyle.CN, officer.fullName())
                        .addRDN(BCStyle.UID, officer.officer().toString())
                        .build();
            case Signer.AgencySeal seal ->
                name.addRDN(BCStyle.O, seal.agencyName())
                        .addRDN(BCStyle.CN, seal.agencyName())
                        .addRDN(BCStyle.UID, seal.agency().value())
                        .build();
        };
    }

    /** A key belongs to a person in a post, or to an agency under its name: a new title or name asks for a new key. */
    static String label(Signer signer) {
        return switch (signer) {
            case Signer.OfficerKey officer ->
                "officer-" + officer.officer() + "-" + mark(officer.fullName() + "|" + officer.title());
            case Signer.AgencySeal seal -> "agency-" + seal.agency() + "-" + mark(seal.agencyName());
        };
    }

    /**
     * The certificate must name the signer by the number that is theirs alone: a file or entry put under another's label signs
     * for nobody.
     */
    static void requireCertificateOf(Signer signer, X509Certificate certificate) {
        X500Name named =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        if (!Arrays.equals(numbers(named), numbers(subject(signer)))) {
            throw SigningFailed.wrongCertificate(shown(signer));
        }
    }

    private static String[] numbers(X500Name name) {
        return Stream.of(name.getRDNs(BCStyle.UID))
                .map(rdn -> rdn.getFirst().getValue().toString())
                .toArray(String[]::new);
    }

    private static String mark(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8);
    }
}
