package vn.datmui.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The certification authority of the demonstration province: a root of its own, made at first use, which certifies
 * officers and agencies. It stands where the Government's specialised authority stands (Decree 130/2018/NĐ-CP, ch. V).
 */
final class DemonstrationAuthority {

    private static final String ROOT = "demonstration-root";
    private static final X500Name NAME = new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "VN")
            .addRDN(BCStyle.O, "Đất Mũi")
            .addRDN(BCStyle.CN, "Chứng thư gốc trình diễn – không có giá trị pháp lý")
            .build();

    private final KeyFolder folder;
    private final Clock clock;

    DemonstrationAuthority(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK lacks P-256", e);
        }
    }

    X509Certificate root() {
        return (X509Certificate) entry().getCertificate();
    }

    /** A certificate for the signer: valid from the start of last year for five years, for signatures only. */
    X509Certificate certify(Signer signer, PublicKey key) {
        Instant from = startOfYear(clock.instant().atZone(ZoneOffset.UTC).getYear() - 1);
        Instant to = from.atZone(ZoneOffset.UTC).plusYears(5).toInstant();
        return issue(entry().getPrivateKey(), SignerNames.subject(signer), key, from, to, false);
    }

    private synchronized PrivateKeyEntry entry() {
        if (!folder.has(ROOT)) {
            KeyPair pair = newKeyPair();
            X509Certificate root =
                    issue(pair.getPrivate(), NAME, pair.getPublic(), startOfYear(2018), startOfYear(2058), true);
            folder.write(ROOT, pair.getPrivate(), root);
        }
        return folder.read(ROOT);
    }

    private static X509Certificate issue(
            PrivateKey issuer, X500Name subject, PublicKey key, Instant from, Instant to, boolean root) {
        try {
            BigInteger serial = new BigInteger(120, new SecureRandom()).add(BigInteger.ONE);
            X509v3CertificateBuilder builder =
                    new JcaX509v3CertificateBuilder(NAME, serial, Date.from(from), Date.from(to), subject, key);
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(root));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(root ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer)));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no certificate could be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOfYear(int year) {
        return java.time.LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
