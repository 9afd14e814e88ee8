package vn.datmui.papers;

/** Prints official papers as PDF/A-2a-like documents (PDF/A with embedded font): the forms and the results. */
public interface Papers {

    /** The form filled: A5 (form 06: A4), on exactly one page where the form has one (Circular 01/2018/TT-VPCP, art. 9). */
    byte[] print(Form form);

    /**
     * A result paper from a template of the catalogue.
     *
     * @throws PaperFailed when the template is not well-formed or names a value that is not there
     */
    byte[] print(ResultPaper result);

    /** A document of an agency as PDF/A-2a with empty signature fields. */
    byte[] print(OfficialPaper document);
}
