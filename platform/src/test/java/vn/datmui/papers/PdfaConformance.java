package vn.datmui.papers;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, the reference checker, whether a file conforms. */
public final class PdfaConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfaConformance() {}

    /** What is wrong with it as the paper that the platform promises, PDF/A-2a. */
    public static List<String> faultsOrEmpty(byte[] pdf) {
        try {
            return faults(pdf, PDFAFlavour.PDFA_2_A);
        } catch (Exception e) {
            return List.of(String.valueOf(e));
        }
    }

    /** What is wrong with it, in veraPDF's words; empty when it conforms. */
    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
