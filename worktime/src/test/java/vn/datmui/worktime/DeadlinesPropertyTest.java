package vn.datmui.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.datmui.worktime.holidays.HolidayData;
import vn.datmui.worktime.holidays.PublicHolidays;

/** What holds for any receipt in 2010 to 2050, whatever the hour. */
class DeadlinesPropertyTest {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2010-01-01T00:00");
    private static final int MINUTES =
            (int) Duration.between(FIRST, FIRST.plusYears(41)).toMinutes();

    private final WorkCalendar calendar = WorkCalendar.standard();
    private final Deadlines deadlines = new Deadlines(calendar);

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(0, MINUTES).map(FIRST::plusMinutes);
    }

    @Provide
    Arbitrary<Limit> limits() {
        var values = Arbitraries.integers().between(1, 60);
        var units = Arbitraries.of(LimitUnit.class);
        var shifts = Arbitraries.of(true, false);
        return values.flatMap(value -> units.flatMap(unit -> shifts.map(shift -> new Limit(value, unit, shift))));
    }

    @Property
    void isDueLaterWithALongerLimit(
            @ForAll("moments") LocalDateTime from, @ForAll @IntRange(min = 1, max = 200) int n) {
        assertThat(deadlines.due(from, Limit.workingDays(n + 1)).at())
                .isAfter(deadlines.due(from, Limit.workingDays(n)).at());
        assertThat(deadlines.due(from, Limit.hours(n + 1)).at())
                .isAfter(deadlines.due(from, Limit.hours(n)).at());
    }

    @Property
    void isNeverDueEarlierWhenReceivedLater(
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = 10_000) int minutes,
            @ForAll("limits") Limit limit) {
        assertThat(deadlines.due(from.plusMinutes(minutes), limit).at())
                .isAfterOrEqualTo(deadlines.due(from, limit).at());
        assertThat(deadlines.forwardBy(from.plusMinutes(minutes))).isAfterOrEqualTo(deadlines.forwardBy(from));
    }

    @Property
    void takesExactlyTheLimitInWorkingTime(
            @ForAll("moments") LocalDateTime from, @ForAll @IntRange(min = 1, max = 500) int hours) {
        var due = deadlines.dueByHours(from, Duration.ofHours(hours));
        assertThat(calendar.workingTimeBetween(from, due)).hasHours(hours);
        assertThat(deadlines.due(from, Limit.hours(hours)).days().stream()
                        .map(CountedDay::used)
                        .reduce(Duration.ZERO, Duration::plus))
                .hasHours(hours);
    }

    @Property
    void isDueOnAWorkingDayAfterReceipt(@ForAll("moments") LocalDateTime from, @ForAll("limits") Limit limit) {
        var due = deadlines.due(from, limit);
        assertThat(due.at()).isAfter(from);
        assertThat(calendar.isWorkingDay(due.at().toLocalDate())).isTrue();
        assertThat(due.days().getLast().date()).isEqualTo(due.at().toLocalDate());
        assertThat(deadlines.apologyBy(due.at()))
                .isBefore(due.at().toLocalDate())
                .matches(calendar::isWorkingDay);
        assertThat(due.forwardBy()).isAfter(from);
    }

    @Property
    void isUnchangedByAPauseOfNoLength(@ForAll("moments") LocalDateTime due, @ForAll("moments") LocalDateTime pause) {
        assertThat(deadlines.afterPause(due, pause, pause)).isEqualTo(due);
    }

    @Property
    void addsUpTwoPauses(
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = 10_000) int first,
            @ForAll @IntRange(max = 10_000) int second) {
        var due = deadlines.dueByHours(from, Duration.ofHours(80));
        var middle = from.plusMinutes(first);
        var end = middle.plusMinutes(second);
        assertThat(deadlines.afterPause(deadlines.afterPause(due, from, middle), middle, end))
                .isEqualTo(deadlines.afterPause(due, from, end));
    }

    @Property
    void isNeverDueEarlierAfterARestart(
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = 20_000) int minutes,
            @ForAll("limits") Limit limit) {
        assertThat(deadlines.afterRestart(from.plusMinutes(minutes), limit).at())
                .isAfterOrEqualTo(deadlines.due(from, limit).at());
    }

    @Property(tries = 100)
    void countsAnExchangedPairAsIfTheDaysHadChangedPlaces(@ForAll @IntRange(max = 1000) int week) {
        var monday = LocalDate.of(2030, 1, 7).plusWeeks(week);
        var saturday = monday.plusDays(5);
        Assume.that(calendar.isWorkingDay(monday) && calendar.day(saturday).kind() == DayKind.WEEKLY_REST);
        var swap = "swap | %s for %s | 2029-12-01 | announced | a notice".formatted(monday, saturday);
        var swapped = WorkCalendar.of(
                WorkingHours.standard(), PublicHolidays.by(HolidayData.bundled().withNotices("notice", swap)));
        assertThat(swapped.isWorkingDay(monday)).isFalse();
        assertThat(swapped.isWorkingDay(saturday)).isTrue();
        assertThat(swapped.day(saturday).shifts())
                .isEqualTo(calendar.day(monday).shifts());
        var before = monday.minusDays(3).atTime(17, 0);
        var after = monday.plusDays(6).atTime(0, 0);
        assertThat(swapped.workingTimeBetween(before, after)).isEqualTo(calendar.workingTimeBetween(before, after));
        assertThat(new Deadlines(swapped)
                        .due(before.minusDays(30), Limit.workingDays(200))
                        .at())
                .isEqualTo(deadlines
                        .due(before.minusDays(30), Limit.workingDays(200))
                        .at());
    }
}
