package vn.datmui.edxml.message;

import java.util.Optional;

/** What a document message does (loại nghiệp vụ). */
public enum BusinessKind {
    /** Văn bản mới. */
    NEW("0"),
    /** Thu hồi. */
    RECALL("1"),
    /** Cập nhật. */
    UPDATE("2"),
    /** Thay thế. */
    REPLACE("3");

    private final String code;

    BusinessKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<BusinessKind> of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
