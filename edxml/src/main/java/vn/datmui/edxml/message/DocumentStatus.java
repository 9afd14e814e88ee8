package vn.datmui.edxml.message;

import java.util.Optional;

/** The status codes of the exchange (mã trạng thái). */
public enum DocumentStatus {
    /** Đã đến. */
    ARRIVED("01"),
    /** Từ chối tiếp nhận. */
    REFUSED("02"),
    /** Đã tiếp nhận. */
    ACCEPTED("03"),
    /** Phân công. */
    ASSIGNED("04"),
    /** Đang xử lý. */
    IN_PROGRESS("05"),
    /** Hoàn thành. */
    DONE("06"),
    /** Lấy lại: the sender asks the document back, or announces an update. */
    RECALL_ASKED("13"),
    /** Đồng ý cập nhật / lấy lại. */
    CHANGE_ACCEPTED("15"),
    /** Từ chối cập nhật / lấy lại. */
    CHANGE_REFUSED("16");

    private final String code;

    DocumentStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether a reason belongs with it: {@link #REFUSED}, {@link #RECALL_ASKED}, {@link #CHANGE_REFUSED}. */
    public boolean needsReason() {
        return this == REFUSED || this == RECALL_ASKED || this == CHANGE_REFUSED;
    }

    public static Optional<DocumentStatus> of(String code) {
        for (var status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
