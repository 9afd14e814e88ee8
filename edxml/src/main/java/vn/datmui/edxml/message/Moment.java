package vn.datmui.edxml.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A moment in Asia/Ho_Chi_Minh as written, and the moment it means; null when it means none. */
public record Moment(String text, @Nullable LocalDateTime time) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");
    private static final Pattern LIKE =
            Pattern.compile("(\\d{4}[/-]\\d{1,2}[/-]\\d{1,2})([ T](\\d{1,2}):(\\d{2})(:(\\d{2})(\\.\\d{1,9})?)?)?");

    public static Moment of(LocalDateTime time) {
        return new Moment(FORM.format(time), time.withNano(0));
    }

    /** Takes other separators and a missing time too; {@link #isInForm()} tells. */
    public static Moment read(String text) {
        var like = LIKE.matcher(text);
        if (!like.matches()) {
            return new Moment(text, null);
        }
        var date = Day.read(like.group(1)).date();
        if (date == null || like.group(3) == null) {
            return new Moment(text, date == null ? null : date.atStartOfDay());
        }
        try {
            var second = like.group(6) == null ? 0 : Integer.parseInt(like.group(6));
            return new Moment(
                    text, date.atTime(Integer.parseInt(like.group(3)), Integer.parseInt(like.group(4)), second));
        } catch (DateTimeException doesNotExist) {
            return new Moment(text, null);
        }
    }

    public boolean isInForm() {
        return text.matches("\\d{4}/\\d{2}/\\d{2} \\d{2}:\\d{2}:\\d{2}");
    }

    public boolean looksLikeAMoment() {
        return LIKE.matcher(text).matches();
    }
}
