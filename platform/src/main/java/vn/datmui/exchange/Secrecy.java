package vn.datmui.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.VietnameseText;

/** The secrecy level of a document (độ mật; Law on Protection of State Secrets 29/2018/QH14, art. 8). Only the first may enter. */
public enum Secrecy {
    /** Not a state secret. */
    NONE,
    /** Mật. */
    SECRET,
    /** Tối mật. */
    HIGHLY_SECRET,
    /** Tuyệt mật. */
    TOP_SECRET;

    /** The mark as it is put on documents: in brackets, or by itself at the beginning of the subject. */
    private static final Pattern MARK = Pattern.compile(
            "(?iu)(?:^|[\\[(])\\s*(?:độ\\s*mật\\s*:?\\s*)?(tuyệt\\s+mật|tối\\s+mật|mật)\\s*(?:[\\])]|[:.\\-–—]|$)");

    /** The level that a text is marked with; {@link #NONE} when it has no mark. */
    public static Secrecy markedIn(@Nullable String text) {
        var mark = MARK.matcher(text == null ? "" : VietnameseText.clean(text));
        return mark.find() ? ofMark(mark.group(1)) : NONE;
    }

    private static Secrecy ofMark(String mark) {
        return switch (VietnameseText.fold(mark)) {
            case "tuyet mat" -> TOP_SECRET;
            case "toi mat" -> HIGHLY_SECRET;
            default -> SECRET;
        };
    }
}
