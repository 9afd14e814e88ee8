package vn.datmui.worktime.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.worktime.Limit;
import vn.datmui.worktime.LimitUnit;
import vn.datmui.worktime.lunar.KnownYears;

/** Reads what a person typed, or refuses it with one sentence. */
final class Input {

    private static final List<DateTimeFormatter> MOMENTS = Stream.of(
                    "uuuu-MM-dd'T'HH:mm[:ss]", "uuuu-MM-dd HH:mm[:ss]", "dd/MM/uuuu HH:mm[:ss]")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final int HIGHEST = 100_000;

    private Input() {}

    static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new Refused("refused.year", text);
        }
        return KnownYears.check(Integer.parseInt(text));
    }

    static LocalDateTime moment(@Nullable String text) {
        if (text == null) {
            throw new Refused("refused.fromMissing");
        }
        return MOMENTS.stream()
                .map(format -> read(text.strip(), format))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refused("refused.from", text));
    }

    private static @Nullable LocalDateTime read(String text, DateTimeFormatter format) {
        try {
            return LocalDateTime.parse(text, format);
        } catch (DateTimeException notThisFormat) {
            return null;
        }
    }

    /** One of the four limits, the others being absent. */
    static Limit limit(List<Given> given, boolean shifts) {
        var limits = given.stream().filter(option -> option.value() != null).toList();
        if (limits.size() != 1) {
            throw new Refused("refused.oneLimit");
        }
        var option = limits.getFirst();
        return new Limit(number(option.name(), Objects.requireNonNull(option.value())), option.unit(), shifts);
    }

    private static int number(String option, String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new Refused("refused.number", option, text);
        }
        int number = Integer.parseInt(text);
        if (number < 1 || number > HIGHEST) {
            throw new Refused("refused.number", option, text);
        }
        return number;
    }

    /** A limit option as it was typed, or absent. */
    record Given(String name, LimitUnit unit, @Nullable String value) {}
}
