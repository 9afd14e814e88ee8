package vn.datmui.documents.drafting;

/** How far an outgoing document (văn bản đi) has come in its agency (Decree 30/2020/NĐ-CP, art. 10-19). */
public enum Stage {
    /** Đang soạn thảo: with its drafter (art. 10). */
    DRAFTING,
    /** Kiểm tra nội dung: with the head of the drafting unit (art. 12(1)). */
    CONTENT_CHECK,
    /** Kiểm tra thể thức: with whoever checks form and procedure (art. 12(2)). */
    FORM_CHECK,
    /** Trình ký: with the signer, who approves the draft by signing it (art. 11, 13). */
    SIGNING,
    /** Đã ký, đã có số: with the clerk (art. 14-17). */
    SIGNED,
    /** Đã phát hành (art. 18). */
    ISSUED,
    /** Đã hủy số: the number stays in the register with the reason. */
    CANCELLED,
    /** Bỏ dự thảo. */
    WITHDRAWN,
    /** Đã thu hồi (art. 18(4)). */
    RECALLED,
    /** Đã được văn bản khác thay thế (art. 18(3)). */
    REPLACED;

    /** Whether it is still a draft (bản thảo): nobody has signed it. */
    public boolean isDraft() {
        return ordinal() < SIGNED.ordinal();
    }

    /** Whether the draft lies with somebody who checks or signs it. */
    public boolean isUnderReview() {
        return this == CONTENT_CHECK || this == FORM_CHECK || this == SIGNING;
    }

    /** Whether the document went out, whatever became of it. */
    public boolean wasIssued() {
        return this == ISSUED || this == RECALLED || this == REPLACED;
    }
}
