package vn.datmui.worktime.holidays;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/** The grammar of the cells in the data files; each file explains its own columns at its head. */
final class DataText {

    private DataText() {}

    static HolidayRule rule(String[] cells) {
        expect(8, cells);
        return new HolidayRule(
                cells[0],
                years(cells[1], cells[2]),
                days(cells[3]),
                new Wording(cells[4], cells[5]),
                basis(cells[6]),
                sourced(cells[7]));
    }

    static WeeklyRest rest(String[] cells) {
        expect(4, cells);
        var days = Stream.of(cells[2].split(" ")).map(DayOfWeek::valueOf).collect(toUnmodifiableSet());
        return new WeeklyRest(years(cells[0], cells[1]), days, sourced(cells[3]));
    }

    static Notice notice(String[] cells) {
        expect(5, cells);
        var enteredOn = LocalDate.parse(cells[2]);
        var basis = basis(cells[3]);
        var source = sourced(cells[4]);
        if (!cells[0].equals("swap")) {
            return new Notice.Days(cells[0], dates(cells[1]), enteredOn, basis, source);
        }
        var days = cells[1].split(" for ", -1);
        expect(2, days);
        var off = LocalDate.parse(days[0]);
        return new Notice.Swap(off, LocalDate.parse(days[1]), enteredOn, basis, source);
    }

    /** {@code 09-02}, {@code lunar 03-10}, {@code tet -1..3 avoiding SATURDAY}, {@code beside 09-02 MONDAY+1 TUESDAY-1}. */
    private static DaysOfYear days(String cell) {
        var words = cell.split(" ");
        return switch (words[0]) {
            case "lunar" -> new DaysOfYear.LunarDay(monthDay(words[1]));
            case "tet" -> aroundLunarNewYear(words);
            case "beside" -> beside(words);
            default -> new DaysOfYear.SolarDay(monthDay(cell));
        };
    }

    private static DaysOfYear aroundLunarNewYear(String[] words) {
        var ends = words[1].split("\\.\\.", -1);
        var avoided = words.length == 4 && words[2].equals("avoiding") ? DayOfWeek.valueOf(words[3]) : null;
        return new DaysOfYear.AroundLunarNewYear(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), avoided);
    }

    private static DaysOfYear beside(String[] words) {
        var side = Stream.of(words)
                .skip(2)
                .collect(toUnmodifiableMap(
                        word -> DayOfWeek.valueOf(word.substring(0, word.length() - 2)),
                        word -> Integer.parseInt(word.substring(word.length() - 2))));
        return new DaysOfYear.Beside(monthDay(words[1]), side);
    }

    /** {@code 2026-02-16..2026-02-20}, or one date. */
    private static List<LocalDate> dates(String cell) {
        var ends = cell.split("\\.\\.", -1);
        var first = LocalDate.parse(ends[0]);
        return first.datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
                .toList();
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static Years years(String first, String last) {
        return new Years(Integer.parseInt(first), Integer.parseInt(last));
    }

    private static Basis basis(String text) {
        return switch (text) {
            case "law" -> Basis.BY_LAW;
            case "announced" -> Basis.ANNOUNCED;
            case "estimated" -> Basis.ESTIMATED;
            default -> throw new IllegalArgumentException("'%s' is not law, announced or estimated".formatted(text));
        };
    }

    private static String sourced(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no source");
        }
        return text;
    }

    private static void expect(int count, String[] cells) {
        if (cells.length != count) {
            throw new IllegalArgumentException("%d parts, not %d".formatted(cells.length, count));
        }
    }
}
