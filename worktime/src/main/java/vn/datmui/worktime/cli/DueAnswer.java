package vn.datmui.worktime.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.worktime.CountedDay;
import vn.datmui.worktime.Deadlines;
import vn.datmui.worktime.Due;
import vn.datmui.worktime.Limit;
import vn.datmui.worktime.LimitUnit;
import vn.datmui.worktime.WorkingHours;
import vn.datmui.worktime.holidays.Basis;

/**
 * A due date with the other dates that follow from it and every day's reason.
 *
 * @param byHours the same limit counted by the hour, for limits in working days
 * @param supplementBy the last day to ask for a supplement, unless the result is due before
 * @param apologyBy the last day to apologise, unless it lies before the receipt
 */
record DueAnswer(
        LocalDateTime receivedAt,
        Limit limit,
        WorkingHours hours,
        Due due,
        @Nullable LocalDateTime byHours,
        @Nullable LocalDate supplementBy,
        @Nullable LocalDate apologyBy)
        implements Answer {

    static DueAnswer to(LocalDateTime receivedAt, Limit limit, Deadlines deadlines) {
        var due = deadlines.due(receivedAt, limit);
        return new DueAnswer(
                receivedAt,
                limit,
                deadlines.calendar().hours(),
                due,
                limit.unit() == LimitUnit.WORKING_DAY ? deadlines.dueByHours(receivedAt, limit) : null,
                supplementBy(receivedAt, due, deadlines),
                apologyBy(receivedAt, due, deadlines));
    }

    /** Nothing, where the result is due sooner than that. */
    private static @Nullable LocalDate supplementBy(LocalDateTime receivedAt, Due due, Deadlines deadlines) {
        var day = deadlines.supplementBy(receivedAt);
        return day.isAfter(due.at().toLocalDate()) ? null : day;
    }

    /** Nothing, where it would lie before the receipt. */
    private static @Nullable LocalDate apologyBy(LocalDateTime receivedAt, Due due, Deadlines deadlines) {
        var day = deadlines.apologyBy(due.at());
        return day.isBefore(receivedAt.toLocalDate()) ? null : day;
    }

    @Override
    public List<String> lines(Words words) {
        var lines = new ArrayList<String>();
        lines.add(row(words.say("due.received"), words.moment(receivedAt)));
        lines.add(row(words.say("due.limit"), words.say("unit." + limit.unit(), String.valueOf(limit.value()))));
        lines.add(row(words.say("due.hours"), HoursWords.of(hours, words)));
        if (due.cutoffApplied()) {
            lines.add(words.say("due.shifted"));
        }
        lines.add("");
        lines.add(words.say("due.counting"));
        due.days()
                .forEach(
                        day -> lines.add("  %-21s  %s".formatted(words.day(day.date()), words.say(day.explanation()))));
        lines.add("");
        addDates(lines, words);
        addWarning(lines, words);
        return lines;
    }

    private void addDates(List<String> lines, Words words) {
        lines.add(row(words.say("due.at"), words.moment(due.at())));
        if (byHours != null) {
            lines.add(row(words.say("due.byHours"), words.moment(byHours)));
        }
        lines.add(row(words.say("due.forwardBy"), words.moment(due.forwardBy()), words.say("due.forwardLaw")));
        if (supplementBy != null) {
            lines.add(row(words.say("due.supplementBy"), words.day(supplementBy), words.say("due.supplementLaw")));
        }
        if (apologyBy != null) {
            lines.add(row(words.say("due.apologyBy"), words.day(apologyBy), words.say("due.apologyLaw")));
        }
    }

    private void addWarning(List<String> lines, Words words) {
        var days = estimated().stream().map(words::date).collect(joining(", "));
        if (!days.isEmpty()) {
            lines.add("");
            lines.add(words.say("due.estimated", days));
        }
    }

    private List<LocalDate> estimated() {
        return due.days().stream()
                .filter(line -> line.day().basis() == Basis.ESTIMATED)
                .map(CountedDay::date)
                .toList();
    }

    private static String row(String name, String value) {
        return "%-31s %s".formatted(name + ":", value);
    }

    private static String row(String name, String value, String law) {
        return "%s (%s)".formatted(row(name, value), law);
    }

    @Override
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("receivedAt", receivedAt);
        json.put("limit", limit.value());
        json.put("unit", limit.unit());
        json.put("shiftsAfterCutoff", limit.shiftsAfterCutoff());
        json.put("workingHours", hours);
        json.put("dueAt", due.at());
        json.put("dueByHours", byHours);
        json.put("cutoffApplied", due.cutoffApplied());
        json.put("forwardBy", due.forwardBy());
        json.put("supplementBy", supplementBy);
        json.put("apologyBy", apologyBy);
        json.put("estimatedDays", estimated());
        json.put("days", due.days().stream().map(DueAnswer::json).toList());
        return json;
    }

    private static Map<String, Object> json(CountedDay line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", line.date());
        json.put("counting", line.counting());
        json.put("number", line.number());
        json.put("minutes", line.used().toMinutes());
        json.put("kind", line.day().kind());
        json.put("basis", line.day().basis());
        json.put(
                "explanation",
                HolidaysAnswer.both(line.explanation().vi(), line.explanation().en()));
        return json;
    }
}
