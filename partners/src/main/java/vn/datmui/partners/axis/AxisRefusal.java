package vn.datmui.partners.axis;

/** The axis's answers other than "done", with the numbers that gateways use. */
enum AxisRefusal {
    BAD_FILE(10, 400, "Tệp hoặc yêu cầu không hợp lệ"),
    BAD_SECRET(15, 401, "Sai mã hệ thống hoặc khóa bí mật"),
    RECEIVER_UNKNOWN(18, 404, "Đơn vị nhận chưa có trên trục"),
    SENDER_UNKNOWN(19, 403, "Đơn vị gửi chưa đăng ký hoặc không phải đơn vị đang kết nối"),
    SYSTEM_ERROR(20, 500, "Lỗi hệ thống"),
    NOT_FOUND(21, 404, "Không có gói tin này cho đơn vị"),
    BAD_EDXML(22, 422, "Gói tin không đúng định dạng edXML"),
    RECEIVER_LOCKED(23, 423, "Đơn vị nhận đang bị khóa");

    private final int code;
    private final int httpStatus;
    private final String words;

    AxisRefusal(int code, int httpStatus, String words) {
        this.code = code;
        this.httpStatus = httpStatus;
        this.words = words;
    }

    int code() {
        return code;
    }

    int httpStatus() {
        return httpStatus;
    }

    String words() {
        return words;
    }

    Refused because(String detail) {
        return new Refused(this, detail);
    }

    /** Thrown to the door, which answers. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final AxisRefusal refusal;

        private Refused(AxisRefusal refusal, String detail) {
            super(detail, null, false, false);
            this.refusal = refusal;
        }

        AxisRefusal refusal() {
            return refusal;
        }
    }
}
