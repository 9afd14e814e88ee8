package vn.datmui.documents.drafting;

import vn.datmui.documents.DocumentType;

/** The notation of a document (ký hiệu): type and agency, or agency and drafting unit for letters (Decree 30/2020/NĐ-CP, annex I). */
public final class Notation {

    private Notation() {}

    /** {@code TB-UBND} for a notice of a committee, {@code STP-HCTP} for a letter of a department. */
    public static String of(DocumentType type, String agencyName, String unitName) {
        String agency = Titles.shortAgency(agencyName);
        return type.isTitled() ? type.abbreviation() + "-" + agency : agency + "-" + Titles.shortUnit(unitName);
    }
}
