package vn.datmui.edxml.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.xml.Canonicalizer;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Unreadable;

/** The certificates a signature carries, and whether one of them made its value. */
final class SignatureKeys {

    private static final int MOST_CERTIFICATES = 10;
    private static final int SHORT_RSA = 2048;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The certificate that fits the value, or the first one when none does. */
    record Signer(@Nullable X509Certificate certificate, boolean fits) {}

    private SignatureKeys() {}

    static Signer signer(SignaturePlan plan, Element signature, Findings findings, LocalDateTime now)
            throws IOException, Unreadable {
        var certificates = certificates(plan, signature, findings);
        if (certificates == null) {
            return new Signer(null, false);
        }
        byte[] value = base64(plan.value());
        byte[] signedInfo = canonical(plan);
        for (var certificate : certificates) {
            if (value != null && verifies(plan.method().jdk(), certificate, signedInfo, value)) {
                checkDays(certificate, signature, findings, now);
                if (certificate.getPublicKey() instanceof RSAKey rsa
                        && rsa.getModulus().bitLength() < SHORT_RSA) {
                    findings.add(
                            FindingCode.KEY_SHORT,
                            signature.place(),
                            String.valueOf(rsa.getModulus().bitLength()));
                }
                return new Signer(certificate, true);
            }
        }
        findings.add(FindingCode.SIGNATURE_INVALID, signature.place());
        return new Signer(certificates.getFirst(), false);
    }

    private static void checkDays(
            X509Certificate certificate, Element signature, Findings findings, LocalDateTime now) {
        var from = certificate.getNotBefore().toInstant().atZone(ZONE).toLocalDateTime();
        var to = certificate.getNotAfter().toInstant().atZone(ZONE).toLocalDateTime();
        if (now.isBefore(from) || now.isAfter(to)) {
            findings.add(
                    FindingCode.CERTIFICATE_OUT_OF_DATE,
                    signature.place(),
                    certificate.getSubjectX500Principal().getName(),
                    from.toLocalDate().toString(),
                    to.toLocalDate().toString());
        }
    }

    private static @Nullable List<X509Certificate> certificates(
            SignaturePlan plan, Element signature, Findings findings) {
        var written = plan.keyInfo() == null ? List.<Element>of() : written(plan.keyInfo(), new ArrayList<>());
        if (written.isEmpty()) {
            findings.add(FindingCode.SIGNATURE_WITHOUT_CERTIFICATE, signature.place());
            return null;
        }
        var read = new ArrayList<X509Certificate>();
        for (var element : written.subList(0, Math.min(written.size(), MOST_CERTIFICATES))) {
            var certificate = certificate(element.text());
            if (certificate == null) {
                findings.add(FindingCode.CERTIFICATE_BROKEN, element.place());
                return null;
            }
            read.add(certificate);
        }
        return read;
    }

    private static List<Element> written(Element element, List<Element> found) {
        for (var child : element.elements()) {
            if (child.local().equals("X509Certificate")) {
                found.add(child);
            } else if (child.local().equals("X509Data")) {
                written(child, found);
            }
        }
        return found;
    }

    private static @Nullable X509Certificate certificate(String text) {
        byte[] der = base64(text);
        if (der == null || der.length == 0) {
            return null;
        }
        try {
            var factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException | RuntimeException unreadable) {
            return null; // the JDK's parser throws unchecked ones on some malformed keys
        }
    }

    private static byte[] canonical(SignaturePlan plan) throws IOException, Unreadable {
        var octets = new ByteArrayOutputStream();
        var canonicalizer = new Canonicalizer(plan.form(), plan.inclusive(), octets);
        canonicalizer.inherit(plan.signedInfo());
        plan.signedInfo().tell(canonicalizer, null);
        return octets.toByteArray();
    }

    private static boolean verifies(String algorithm, X509Certificate certificate, byte[] signed, byte[] value) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initVerify(certificate.getPublicKey());
            signature.update(signed);
            return signature.verify(value);
        } catch (GeneralSecurityException | RuntimeException doesNotFit) {
            return false;
        }
    }

    static byte @Nullable [] base64(String text) {
        try {
            return Base64.getDecoder().decode(text.replaceAll("[ \\t\\r\\n]", ""));
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}
