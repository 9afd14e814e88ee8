package vn.datmui.documents;

import java.util.Optional;
import java.util.stream.Stream;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.VietnameseText;

/**
 * The 29 types of administrative documents (Decree 30/2020/NĐ-CP, art. 7) with their abbreviations (annex III); official letter
 * and complimentary letter have none.
 */
public enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết (cá biệt)", "Resolution (individual)"),
    DECISION("QĐ", "Quyết định (cá biệt)", "Decision (individual)"),
    DIRECTIVE("CT", "Chỉ thị", "Directive"),
    REGULATION("QC", "Quy chế", "Regulation"),
    RULES("QyĐ", "Quy định", "Rules"),
    COMMUNIQUE("TC", "Thông cáo", "Communiqué"),
    NOTICE("TB", "Thông báo", "Notice"),
    GUIDANCE("HD", "Hướng dẫn", "Guidance"),
    PROGRAMME("CTr", "Chương trình", "Programme"),
    PLAN("KH", "Kế hoạch", "Plan"),
    OPTION_PAPER("PA", "Phương án", "Option paper"),
    SCHEME("ĐA", "Đề án", "Scheme"),
    PROJECT("DA", "Dự án", "Project"),
    REPORT("BC", "Báo cáo", "Report"),
    MINUTES("BB", "Biên bản", "Minutes"),
    SUBMISSION("TTr", "Tờ trình", "Submission"),
    CONTRACT("HĐ", "Hợp đồng", "Contract"),
    OFFICIAL_LETTER("", "Công văn", "Official letter"),
    OFFICIAL_TELEGRAM("CĐ", "Công điện", "Official telegram"),
    MEMORANDUM("BGN", "Bản ghi nhớ", "Memorandum"),
    AGREEMENT("BTT", "Bản thỏa thuận", "Agreement"),
    AUTHORISATION("GUQ", "Giấy ủy quyền", "Authorisation"),
    INVITATION("GM", "Giấy mời", "Invitation"),
    INTRODUCTION("GGT", "Giấy giới thiệu", "Introduction"),
    LEAVE_PERMIT("GNP", "Giấy nghỉ phép", "Leave permit"),
    SENDING_SLIP("PG", "Phiếu gửi", "Sending slip"),
    TRANSFER_SLIP("PC", "Phiếu chuyển", "Transfer slip"),
    NOTICE_SLIP("PB", "Phiếu báo", "Notice slip"),
    COMPLIMENTARY_LETTER("", "Thư công", "Complimentary letter");

    private final String abbreviation;
    private final BilingualText title;

    DocumentType(String abbreviation, String vietnamese, String english) {
        this.abbreviation = abbreviation;
        this.title = BilingualText.of(vietnamese, english);
    }

    /** The number in the list of the decree, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** As it stands in the notation; empty for official and complimentary letters. */
    public String abbreviation() {
        return abbreviation;
    }

    public BilingualText title() {
        return title;
    }

    /** The name as the head of a document prints it, without the remark in brackets. */
    public String printedName() {
        return title.vi().replace(" (cá biệt)", "");
    }

    /** Whether a document of this type prints its type's name above the subject; a letter does not. */
    public boolean isTitled() {
        return !abbreviation.isEmpty();
    }

    /** The type that another system names in words; marks and letter case do not matter. */
    public static Optional<DocumentType> named(String words) {
        var asked = VietnameseText.fold(words);
        return Stream.of(values())
                .filter(type -> VietnameseText.fold(type.printedName()).equals(asked))
                .findFirst();
    }

    public static Optional<DocumentType> of(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
