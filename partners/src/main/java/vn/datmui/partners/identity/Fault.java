package vn.datmui.partners.identity;

/** A way in which the provider misbehaves while it is switched on, with what the rehearsal's page says of it. */
public enum Fault {
    WRONG_ISSUER("id_token mang tên nhà cung cấp khác"),
    WRONG_AUDIENCE("id_token cấp cho ứng dụng khác"),
    WRONG_NONCE("id_token mang nonce khác"),
    EXPIRED("id_token đã hết hạn từ lâu"),
    FROM_FUTURE("id_token của ngày mai"),
    ALG_NONE("id_token không ký (alg none)"),
    KEY_CONFUSION("id_token ký HMAC bằng chính khóa công khai"),
    FOREIGN_KEY("id_token ký bằng khóa lạ nhưng mang mã khóa thật"),
    MIXED_UP("trả lời mang tên nhà cung cấp khác (iss)"),
    WRONG_STATE("trả lời mang state khác"),
    OTHER_SUBJECT("userinfo nói về người khác"),
    OVERSIZED("userinfo lớn quá mức"),
    SLOW("trả lời rất chậm"),
    BROKEN("máy chủ báo lỗi 500");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
