package vn.datmui.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Validates with EU DSS against one trust anchor. A signature is intact when its bytes and its value check, and nothing but
 * further signatures was added after it; the last one must cover the file to its end.
 */
final class SignatureChecking {

    private static final Pattern SIGNATURE_OF_FIELD = Pattern.compile(" \\d+ 0 R /V \\d+ 0 R$");

    private final Supplier<X509Certificate> anchor;
    private final Clock clock;

    SignatureChecking(Supplier<X509Certificate> anchor, Clock clock) {
        this.anchor = anchor;
        this.clock = clock;
    }

    List<SignatureVerdict> verdicts(byte[] pdf) {
        List<SignatureWrapper> found = found(pdf);
        if (found.isEmpty()) {
            return isDamaged(pdf) ? List.of(SignatureVerdict.damaged()) : List.of();
        }
        long end = found.stream().mapToLong(SignatureChecking::end).max().orElse(0);
        boolean allKnown = found.stream().allMatch(SignatureWrapper::isTrustedChain);
        return found.stream()
                .map(signature -> verdict(signature, end == pdf.length && mayOverlap(signature, allKnown)))
                .toList();
    }

    private List<SignatureWrapper> found(byte[] pdf) {
        try {
            PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            validator.setCertificateVerifier(verifier());
            validator.setValidationTime(Date.from(clock.instant()));
            validator.setEnableEtsiValidationReport(false);
            return validator.validateDocument().getDiagnosticData().getSignatures();
        } catch (RuntimeException e) {
            // whatever a hostile file makes the parser throw: it carries no signature that anyone could rely on
            return List.of();
        }
    }

    private CommonCertificateVerifier verifier() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(anchor.get()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        return verifier;
    }

    private SignatureVerdict verdict(SignatureWrapper signature, boolean coveredToTheEnd) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        boolean known = certificate != null && signature.isTrustedChain();
        boolean inTime = certificate != null && covers(certificate, signature.getClaimedSigningTime());
        boolean unchanged = signature.isSignatureIntact() && signature.isSignatureValid();
        boolean onlySignaturesAdded = coveredToTheEnd && !isChangedLater(signature.getPDFRevision());
        return new SignatureVerdict(
                certificate == null ? "" : String.valueOf(certificate.getCommonName()),
                signature.getClaimedSigningTime() == null
                        ? Instant.EPOCH
                        : signature.getClaimedSigningTime().toInstant(),
                signature.getSignatureFormat().toString().replace('_', '-'),
                unchanged && onlySignaturesAdded,
                known && inTime,
                SignatureVerdict.explain(unchanged, onlySignaturesAdded, known, inTime));
    }

    private static boolean covers(CertificateWrapper certificate, Date moment) {
        return moment != null && !moment.before(certificate.getNotBefore()) && !moment.after(certificate.getNotAfter());
    }

    /**
     * An agency's seal covers a third of its signer's name (Decree 30/2020/NĐ-CP, art. 33(1)(b)); but a stranger's signature must
     * hide nothing.
     */
    private static boolean mayOverlap(SignatureWrapper signature, boolean allKnown) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return allKnown
                || revision == null
                || revision.getPdfAnnotationsOverlapConcernedPages().isEmpty();
    }

    private static boolean isChangedLater(PDFRevisionWrapper revision) {
        return revision == null
                || !revision.getPdfPageDifferenceConcernedPages().isEmpty()
                || !revision.getPdfVisualDifferenceConcernedPages().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || revision.getPdfUndefinedChanges().stream().anyMatch(change -> !isSignature(change, revision));
    }

    /** A new signature seen by another way, through the tags of its field, is nothing else that was added. */
    private static boolean isSignature(XmlObjectModification change, PDFRevisionWrapper revision) {
        Matcher place = SIGNATURE_OF_FIELD.matcher(change.getValue());
        return place.find()
                && revision.getPdfSignatureOrFormFillChanges().stream()
                        .anyMatch(known -> known.getValue().endsWith(place.group()));
    }

    private static long end(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        List<BigInteger> range = revision == null ? List.of() : revision.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : 0;
    }

    /** A PDF that ends without its end mark, or that speaks of a signature which nobody can read. */
    private static boolean isDamaged(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-")
                && (text.contains("/ByteRange") || !text.stripTrailing().endsWith("%%EOF"));
    }
}
