package vn.datmui.edxml.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as written, and the day it means; null when it means none. Days that do not exist, such as 2014/02/30, do come.
 */
public record Day(String text, @Nullable LocalDate date) {

    static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    public static Day of(LocalDate date) {
        return new Day(FORM.format(date), date);
    }

    /** Takes other orders and separators too; {@link #isInForm()} tells. */
    public static Day read(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return new Day(text, date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return new Day(text, dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null);
    }

    /** Whether it is written {@code yyyy/MM/dd}, existing or not. */
    public boolean isInForm() {
        return text.length() == 10 && text.charAt(4) == '/' && text.charAt(7) == '/' && looksLikeADay();
    }

    /** Whether it is three numbers in the order of a day, existing or not. */
    public boolean looksLikeADay() {
        return YEAR_FIRST.matcher(text).matches() || DAY_FIRST.matcher(text).matches();
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException doesNotExist) {
            return null;
        }
    }
}
