package vn.datmui.documents.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What brings an outgoing document from one stage to another. */
public enum Move {
    /** Trình. */
    SUBMIT,
    /** Đồng ý, chuyển bước sau. */
    PASS,
    /** Trả lại, with the reason (Decree 30/2020/NĐ-CP, art. 10(3)). */
    RETURN,
    /** Lấy lại: the drafter takes it back from whoever has it. */
    TAKE_BACK,
    /** Bỏ dự thảo. */
    WITHDRAW,
    /** Ký ban hành (art. 13). */
    SIGN,
    /** Đóng dấu, phát hành (art. 17, 18). */
    ISSUE,
    /** Hủy số. */
    CANCEL,
    /** Thu hồi (art. 18(4)). */
    RECALL,
    /** Thay thế (art. 18(3)). */
    REPLACE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Move> named(String slug) {
        return Stream.of(values()).filter(move -> move.slug().equals(slug)).findFirst();
    }

    /** Whether a reason must be given. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN, WITHDRAW, CANCEL, RECALL, REPLACE -> true;
            case SUBMIT, PASS, TAKE_BACK, SIGN, ISSUE -> false;
        };
    }
}
