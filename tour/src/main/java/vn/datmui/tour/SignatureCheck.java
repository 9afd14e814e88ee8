package vn.datmui.tour;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Validates signed papers with DSS, against the root that the platform publishes and nothing else. */
final class SignatureCheck {

    private final CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();

    SignatureCheck(byte[] rootPem) {
        roots.addCertificate(DSSUtils.loadCertificate(rootPem));
    }

    /**
     * Who signed a paper, in order.
     *
     * @throws TourBroken when a signature is missing, broken or not trusted
     */
    List<String> signersOf(String paper, byte[] pdf, int expected) {
        List<SignatureWrapper> signatures = signatures(pdf);
        if (signatures.size() != expected) {
            throw new TourBroken(
                    "%s carries %d signatures instead of %d".formatted(paper, signatures.size(), expected));
        }
        signatures.forEach(signature -> requireSound(paper, signature));
        return signatures.stream()
                .map(signature -> signature.getSigningCertificate().getCommonName())
                .toList();
    }

    private List<SignatureWrapper> signatures(byte[] pdf) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(roots);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getDiagnosticData().getSignatures();
    }

    /** Intact bytes, a valid value, a chain to the root, nothing changed later; a demonstration root revokes nothing. */
    private static void requireSound(String paper, SignatureWrapper signature) {
        boolean sound = signature.isSignatureIntact()
                && signature.isSignatureValid()
                && signature.isTrustedChain()
                && !signature.arePdfModificationsDetected();
        if (!sound) {
            throw new TourBroken("%s: the signature of %s does not hold (intact %b, valid %b, trusted %b)"
                    .formatted(
                            paper,
                            signature.getSigningCertificate(),
                            signature.isSignatureIntact(),
                            signature.isSignatureValid(),
                            signature.isTrustedChain()));
        }
    }

    /** The beginning of a PDF, for a quick look at what was downloaded. */
    static boolean isPdf(byte[] content) {
        return content.length > 5 && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
