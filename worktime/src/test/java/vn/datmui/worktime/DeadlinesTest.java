package vn.datmui.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the trade, each counted by hand by an independent minute counter. */
class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(WorkCalendar.standard());
    private final Deadlines withSaturday = new Deadlines(WorkCalendar.vietnam(WorkingHours.withSaturdayMorning()));

    @ParameterizedTest(name = "{0} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            E1  | 2026-03-02T09:15 | 3  | 2026-03-05T09:15 | 2026-03-05T17:00 | an ordinary week
            E2  | 2026-03-04T15:20 | 2  | 2026-03-06T15:20 | 2026-03-06T17:00 | after 15:00 the limit itself does not move
            E3  | 2026-02-12T10:00 | 5  | 2026-02-26T10:00 | 2026-02-26T17:00 | over Tết 2026
            E4  | 2020-01-20T14:30 | 5  | 2020-02-03T14:30 | 2020-02-03T17:00 | over Tết 2020
            E5  | 2019-04-26T08:00 | 3  | 2019-05-04T08:00 | 2019-05-04T17:00 | exchanged days, Saturday worked
            E7  | 2026-03-02T09:00 | 10 | 2026-03-16T09:00 | 2026-03-16T17:00 | before the supplement
            E7r | 2026-03-10T10:00 | 10 | 2026-03-24T10:00 | 2026-03-24T17:00 | restarted when complete again
            E8  | 2026-04-24T09:00 | 2  | 2026-04-29T09:00 | 2026-04-29T17:00 | the Hùng Kings' Sunday given back
            E9  | 2021-09-01T10:00 | 2  | 2021-09-07T10:00 | 2021-09-07T17:00 | National Day 2021
            E10 | 2026-08-21T14:00 | 5  | 2026-08-27T14:00 | 2026-08-27T17:00 | the made-up Saturday counts
            E11 | 2026-08-28T16:30 | 1  | 2026-09-03T16:30 | 2026-09-03T17:00 | over National Day 2026
            """)
    void countsWorkingDays(
            String no, LocalDateTime from, int days, LocalDateTime byHours, LocalDateTime byDays, String about) {
        var limit = Limit.workingDays(days);
        assertThat(deadlines.dueByHours(from, limit)).isEqualTo(byHours);
        assertThat(deadlines.dueByHours(from, limit.workingTime())).isEqualTo(byHours);
        assertThat(deadlines.due(from, limit).at()).isEqualTo(byDays);
        assertThat(deadlines.afterRestart(from, limit)).isEqualTo(deadlines.due(from, limit));
    }

    @Test
    void startsOnTheNextWorkingDayWhereTheProcedureSaysSo() {
        var limit = Limit.workingDays(2).shiftingAfterCutoff();
        var due = deadlines.due(LocalDateTime.parse("2026-03-04T15:20"), limit);
        assertThat(due.at()).isEqualTo("2026-03-09T17:00");
        assertThat(due.cutoffApplied()).isTrue();
        assertThat(due.forwardBy()).isEqualTo("2026-03-05T07:00");
        assertThat(deadlines.dueByHours(LocalDateTime.parse("2026-03-04T15:20"), limit))
                .isEqualTo("2026-03-06T17:00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            E6  | 2026-03-02T10:30 | 4 | 2026-03-02T16:30 | 2026-03-02T16:30
            E6b | 2026-03-06T16:00 | 6 | 2026-03-09T14:00 | 2026-03-09T08:00
            """)
    void countsWorkingHours(
            String no, LocalDateTime from, int hours, LocalDateTime due, LocalDateTime withSaturdayMorning) {
        assertThat(deadlines.due(from, Limit.hours(hours)).at()).isEqualTo(due);
        assertThat(withSaturday.due(from, Limit.hours(hours)).at()).isEqualTo(withSaturdayMorning);
    }

    @Test
    void subtractsTheTimeForWhichTheApplicantHeldTheDossier() {
        var from = LocalDateTime.parse("2026-03-02T09:00");
        var pausedAt = LocalDateTime.parse("2026-03-04T16:00");
        var resumedAt = LocalDateTime.parse("2026-03-10T10:00");
        var due = deadlines.dueByHours(from, Limit.workingDays(10));
        assertThat(deadlines.calendar().workingTimeBetween(pausedAt, resumedAt)).hasHours(28);
        assertThat(deadlines.afterPause(due, pausedAt, resumedAt)).isEqualTo("2026-03-19T15:00");
        assertThatThrownBy(() -> deadlines.afterPause(due, resumedAt, pausedAt))
                .hasMessageContaining("before the pause");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, 2026-03-05",
        "2026-03-02T23:00, 2026-03-05",
        "2026-02-12T10:00, 2026-02-24",
        "2026-03-07T10:00, 2026-03-11"
    })
    void allowsASupplementRequestForThreeWorkingDays(LocalDateTime receivedAt, LocalDate last) {
        assertThat(deadlines.supplementBy(receivedAt)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            E7  | 2026-03-24T17:00 | 2026-03-23
            E3  | 2026-02-26T17:00 | 2026-02-25
            E4  | 2020-02-03T17:00 | 2020-01-31
            Tet | 2026-02-23T17:00 | 2026-02-13
            """)
    void wantsTheApologyOneDayBeforeOnAWorkingDay(String no, LocalDateTime due, LocalDate apology) {
        assertThat(deadlines.apologyBy(due)).isEqualTo(apology);
    }

    /** Received at each of the instants that matter, with 2 working days; P: the procedure shifts after 15:00. */
    @ParameterizedTest(name = "{0} {7}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03T06:59 | 2026-03-04T17:00 | 2026-03-05T17:00 | 2026-03-04T17:00 | 2026-03-05T17:00 | 2026-03-03T17:00 | false | before work
            2026-03-03T07:00 | 2026-03-04T17:00 | 2026-03-05T17:00 | 2026-03-04T17:00 | 2026-03-05T17:00 | 2026-03-03T17:00 | false |
            2026-03-03T10:59 | 2026-03-05T10:59 | 2026-03-05T17:00 | 2026-03-05T10:59 | 2026-03-05T17:00 | 2026-03-03T17:00 | false |
            2026-03-03T11:00 | 2026-03-05T11:00 | 2026-03-05T17:00 | 2026-03-05T11:00 | 2026-03-05T17:00 | 2026-03-03T17:00 | false | noon
            2026-03-03T12:30 | 2026-03-05T11:00 | 2026-03-05T17:00 | 2026-03-05T11:00 | 2026-03-05T17:00 | 2026-03-03T17:00 | false | noon
            2026-03-03T13:00 | 2026-03-05T11:00 | 2026-03-05T17:00 | 2026-03-05T11:00 | 2026-03-05T17:00 | 2026-03-03T17:00 | false |
            2026-03-03T14:59 | 2026-03-05T14:59 | 2026-03-05T17:00 | 2026-03-05T14:59 | 2026-03-05T17:00 | 2026-03-03T17:00 | false |
            2026-03-03T15:00 | 2026-03-05T15:00 | 2026-03-05T17:00 | 2026-03-05T15:00 | 2026-03-05T17:00 | 2026-03-03T17:00 | false | not yet after 15:00
            2026-03-03T15:01 | 2026-03-05T15:01 | 2026-03-05T17:00 | 2026-03-05T17:00 | 2026-03-06T17:00 | 2026-03-04T07:00 | true  | after 15:00
            2026-03-03T16:59 | 2026-03-05T16:59 | 2026-03-05T17:00 | 2026-03-05T17:00 | 2026-03-06T17:00 | 2026-03-04T07:00 | true  |
            2026-03-03T17:00 | 2026-03-05T17:00 | 2026-03-05T17:00 | 2026-03-05T17:00 | 2026-03-06T17:00 | 2026-03-04T07:00 | true  |
            2026-03-03T23:59 | 2026-03-05T17:00 | 2026-03-05T17:00 | 2026-03-05T17:00 | 2026-03-06T17:00 | 2026-03-04T07:00 | true  |
            2026-03-08T10:00 | 2026-03-10T17:00 | 2026-03-10T17:00 | 2026-03-10T17:00 | 2026-03-11T17:00 | 2026-03-09T07:00 | true  | a Sunday
            2026-08-22T10:00 | 2026-08-25T10:00 | 2026-08-25T17:00 | 2026-08-25T10:00 | 2026-08-25T17:00 | 2026-08-22T17:00 | false | a made-up Saturday
            2024-02-29T10:00 | 2024-03-04T10:00 | 2024-03-04T17:00 | 2024-03-04T10:00 | 2024-03-04T17:00 | 2024-02-29T17:00 | false | 29 February
            """)
    void judgesTheInstantOfReceipt(
            LocalDateTime receivedAt,
            LocalDateTime byHours,
            LocalDateTime byDays,
            LocalDateTime shiftedByHours,
            LocalDateTime shiftedByDays,
            LocalDateTime forwardBy,
            boolean late,
            String about) {
        var limit = Limit.workingDays(2);
        var shifting = limit.shiftingAfterCutoff();
        assertThat(deadlines.dueByHours(receivedAt, limit)).isEqualTo(byHours);
        assertThat(deadlines.due(receivedAt, limit).at()).isEqualTo(byDays);
        assertThat(deadlines.due(receivedAt, limit).cutoffApplied()).isFalse();
        assertThat(deadlines.dueByHours(receivedAt, shifting)).isEqualTo(shiftedByHours);
        assertThat(deadlines.due(receivedAt, shifting).at()).isEqualTo(shiftedByDays);
        assertThat(deadlines.due(receivedAt, shifting).cutoffApplied()).isEqualTo(late);
        assertThat(deadlines.due(receivedAt, limit).forwardBy()).isEqualTo(forwardBy);
    }

    @Test
    void forwardsWithinAShortSaturday() {
        assertThat(withSaturday.forwardBy(LocalDateTime.parse("2026-03-07T10:00")))
                .isEqualTo("2026-03-07T11:00");
        assertThat(withSaturday.forwardBy(LocalDateTime.parse("2026-03-07T11:00")))
                .isEqualTo("2026-03-09T07:00");
        assertThat(withSaturday.forwardBy(LocalDateTime.parse("2026-03-06T15:00:01")))
                .isEqualTo("2026-03-07T07:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02T10:00 | 15 | DAY   | 2026-03-17T17:00 | a Tuesday
            2026-03-02T10:00 | 5  | DAY   | 2026-03-09T17:00 | a Saturday moves to Monday
            2026-02-12T10:00 | 1  | DAY   | 2026-02-13T17:00 | the next day
            2026-02-12T10:00 | 4  | DAY   | 2026-02-23T17:00 | into Tết
            2026-08-12T10:00 | 10 | DAY   | 2026-08-22T17:00 | a made-up Saturday does not move
            2026-01-31T10:00 | 1  | MONTH | 2026-03-02T17:00 | 28 February, a Saturday
            2024-01-31T10:00 | 1  | MONTH | 2024-02-29T17:00 | the last of a leap February
            2024-02-29T10:00 | 12 | MONTH | 2025-02-28T17:00 | a year after 29 February
            2026-03-02T10:00 | 1  | MONTH | 2026-04-02T17:00 | the same number
            2026-03-30T10:00 | 1  | MONTH | 2026-05-04T17:00 | 30 April and what follows
            """)
    void countsAllDaysAndMonths(LocalDateTime from, int value, LimitUnit unit, LocalDateTime due, String about) {
        assertThat(deadlines.due(from, new Limit(value, unit, false)).at()).isEqualTo(due);
    }

    @Test
    void shiftsLimitsInDaysAndMonthsToo() {
        var after = LocalDateTime.parse("2026-03-04T15:20");
        assertThat(deadlines.due(after, Limit.days(1).shiftingAfterCutoff()).at())
                .isEqualTo("2026-03-06T17:00");
        assertThat(deadlines.due(after, Limit.months(1).shiftingAfterCutoff()).at())
                .isEqualTo("2026-04-06T17:00");
        assertThat(deadlines.due(after, Limit.hours(1).shiftingAfterCutoff()).at())
                .isEqualTo("2026-03-05T08:00");
    }

    @Test
    void refusesALimitBelowOneAndDaysAsWorkingTime() {
        assertThatThrownBy(() -> Limit.workingDays(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> Limit.days(3).workingTime()).hasMessageContaining("3 DAY");
        assertThatThrownBy(() -> Limit.months(3).workingTime()).hasMessageContaining("3 MONTH");
    }
}
