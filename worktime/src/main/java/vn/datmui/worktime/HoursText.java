package vn.datmui.worktime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads working hours as they are written in configuration; names the part that cannot be read. */
final class HoursText {

    private HoursText() {}

    static WorkingHours read(String text) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (var part : text.strip().split("\\s*;\\s*", -1)) {
            try {
                readPart(part, week);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new IllegalArgumentException(
                        "working hours '%s' are not written like MONDAY-FRIDAY 07:00-11:00 13:00-17:00".formatted(part),
                        unreadable);
            }
        }
        return new WorkingHours(week);
    }

    private static void readPart(String part, Map<DayOfWeek, List<Shift>> week) {
        var words = part.split("\\s+");
        if (words.length < 2) {
            throw new IllegalArgumentException("no hours");
        }
        var shifts = Stream.of(words).skip(1).map(Shift::parse).toList();
        var days = words[0].toUpperCase(Locale.ROOT).split("-", -1);
        var last = DayOfWeek.valueOf(days[days.length - 1]);
        for (var day = DayOfWeek.valueOf(days[0]); ; day = day.plus(1)) {
            week.put(day, shifts);
            if (day == last) {
                return;
            }
        }
    }
}
