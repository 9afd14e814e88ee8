package vn.datmui.worktime.cli;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.worktime.Deadlines;
import vn.datmui.worktime.LimitUnit;
import vn.datmui.worktime.WorkCalendar;
import vn.datmui.worktime.WorkingHours;
import vn.datmui.worktime.cli.Input.Given;

/** {@code worktime due --from 2026-02-13T14:59 --days 3}. */
@Command(name = "due")
final class DueQuestion extends Question {

    @Option(names = "--from", paramLabel = "MOMENT", descriptionKey = "from")
    private @Nullable String from;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    private @Nullable String days;

    @Option(names = "--hours", paramLabel = "N", descriptionKey = "hours")
    private @Nullable String hours;

    @Option(names = "--months", paramLabel = "N", descriptionKey = "months")
    private @Nullable String months;

    @Option(names = "--calendar-days", paramLabel = "N", descriptionKey = "calendar-days")
    private @Nullable String calendarDays;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "", descriptionKey = "level")
    private String level = "";

    @Option(names = "--shift-after-cutoff", descriptionKey = "shift-after-cutoff")
    private boolean shiftAfterCutoff;

    @Option(names = "--saturday-morning", descriptionKey = "saturday-morning")
    private boolean saturdayMorning;

    @Override
    Answer answer() {
        var receivedAt = Input.moment(from);
        var limit = Input.limit(given(), shiftAfterCutoff);
        var deadlines = new Deadlines(WorkCalendar.vietnam(workingHours()));
        return DueAnswer.to(receivedAt, limit, deadlines);
    }

    private List<Given> given() {
        return List.of(
                new Given("--days", LimitUnit.WORKING_DAY, days),
                new Given("--hours", LimitUnit.HOUR, hours),
                new Given("--months", LimitUnit.MONTH, months),
                new Given("--calendar-days", LimitUnit.DAY, calendarDays));
    }

    private WorkingHours workingHours() {
        var ofLevel = LevelHours.of(level);
        var saturday = WorkingHours.withSaturdayMorning().on(DayOfWeek.SATURDAY);
        return saturdayMorning ? ofLevel.and(DayOfWeek.SATURDAY, saturday) : ofLevel;
    }
}
