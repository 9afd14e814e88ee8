package vn.datmui.worktime.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datmui.worktime.WorkCalendar;
import vn.datmui.worktime.holidays.Basis;
import vn.datmui.worktime.holidays.DayOff;
import vn.datmui.worktime.holidays.HolidayYear;
import vn.datmui.worktime.holidays.MakeUpDay;
import vn.datmui.worktime.lunar.LunarCalendar;

/** The days off and the made-up days of a year, each with its basis. */
record HolidaysAnswer(HolidayYear year, WorkCalendar calendar) implements Answer {

    @Override
    public List<String> lines(Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.say("holidays.title", String.valueOf(year.year())));
        lines.add("");
        var columns = words.say("holidays.columns").split(" \\| ", -1);
        lines.add(row(columns[0], columns[1], columns[2], columns[3]));
        year.daysOff()
                .forEach(day -> lines.add(row(
                        words.day(day.date()), lunar(day.date()), words.say(day.reason()), words.say(day.basis()))));
        lines.add("");
        addMadeUp(lines, words);
        lines.add(words.say("holidays.workingDays", String.valueOf(workingDays())));
        addWarning(lines, words);
        return lines;
    }

    private void addMadeUp(List<String> lines, Words words) {
        lines.add(words.say(year.madeUpDays().isEmpty() ? "holidays.noneMadeUp" : "holidays.madeUp"));
        year.madeUpDays()
                .forEach(day -> lines.add(row(
                        words.day(day.date()), lunar(day.date()), words.say(day.reason()), words.say(day.basis()))));
    }

    private void addWarning(List<String> lines, Words words) {
        var names = year.daysOff().stream()
                .filter(day -> day.basis() == Basis.ESTIMATED && day.kind() == DayOff.Kind.HOLIDAY)
                .map(day -> words.say(day.name()))
                .distinct()
                .collect(joining(", "));
        if (!names.isEmpty()) {
            lines.add(words.say("holidays.estimated", names));
        }
    }

    private static String row(String day, String lunar, String reason, String basis) {
        return "  %-21s  %-12s  %-42s  %s".formatted(day, lunar, reason, basis);
    }

    private static String lunar(LocalDate date) {
        var lunar = LunarCalendar.of(date);
        return "%d/%d%s".formatted(lunar.day(), lunar.month(), lunar.leapMonth() ? "N" : "");
    }

    private long workingDays() {
        var first = LocalDate.of(year.year(), 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    @Override
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("year", year.year());
        json.put("workingDays", workingDays());
        json.put("daysOff", year.daysOff().stream().map(HolidaysAnswer::json).toList());
        json.put(
                "madeUpDays",
                year.madeUpDays().stream().map(HolidaysAnswer::json).toList());
        return json;
    }

    private static Map<String, Object> json(DayOff day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", day.date());
        json.put("weekday", day.date().getDayOfWeek());
        json.put("lunar", lunar(day.date()));
        json.put("kind", day.kind());
        json.put("name", both(day.name().vi(), day.name().en()));
        json.put("reason", both(day.reason().vi(), day.reason().en()));
        json.put("basis", day.basis());
        json.put("source", day.source());
        return json;
    }

    private static Map<String, Object> json(MakeUpDay day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", day.date());
        json.put("weekday", day.date().getDayOfWeek());
        json.put("insteadOf", day.insteadOf());
        json.put("basis", day.basis());
        json.put("source", day.source());
        return json;
    }

    static Map<String, Object> both(String vi, String en) {
        var json = new LinkedHashMap<String, Object>();
        json.put("vi", vi);
        json.put("en", en);
        return json;
    }
}
