package vn.datmui.tour;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
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
        SimpleReport report = report(pdf);
        List<String> ids = report.getSignatureIdList();
        if (ids.size() != expected) {
            throw new TourBroken("%s carries %d signatures instead of %d".formatted(paper, ids.size(), expected));
        }
        ids.forEach(id -> requireSound(paper, report, id));
        return ids.stream().map(report::getSignedBy).toList();
    }

    private SimpleReport report(byte[] pdf) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    /** Without revocation data the strictest verdict is out of reach; a broken or untrusted signature is a failure. */
    private static void requireSound(String paper, SimpleReport report, String id) {
        Indication indication = report.getIndication(id);
        boolean sound = indication == Indication.TOTAL_PASSED
                || (indication == Indication.INDETERMINATE
                        && report.getSubIndication(id)
                                == eu.europa.esig.dss.enumerations.SubIndication.TRY_LATER);
        if (!sound) {
            throw new TourBroken("%s: signature of %s is %s %s"
                    .formatted(paper, report.getSignedBy(id), indication, report.getSubIndication(id)));
        }
    }

    /** The beginning of a PDF, for a quick look at what was downloaded. */
    static boolean isPdf(byte[] content) {
        return content.length > 5 && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
