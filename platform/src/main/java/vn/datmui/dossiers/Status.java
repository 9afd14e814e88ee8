package vn.datmui.dossiers;

/** The state of a dossier by the code of the national portal: one state for the officer and the applicant alike. */
public enum Status {
    /** Mới đăng ký. */
    REGISTERED(1),
    /** Được tiếp nhận. */
    ACCEPTED(2),
    /** Không được tiếp nhận. */
    NOT_ACCEPTED(3),
    /** Đang xử lý. */
    IN_PROCESS(4),
    /** Yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT_ASKED(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT_ASKED(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong. */
    DONE(9),
    /** Đã trả kết quả. */
    RETURNED(10);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Status ofCode(int code) {
        return values()[code - 1];
    }

    /** Whether work is still owed on it. */
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED, ACCEPTED, IN_PROCESS, SUPPLEMENT_ASKED, PAYMENT_ASKED -> true;
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, DONE, RETURNED -> false;
        };
    }
}
