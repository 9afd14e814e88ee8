package vn.datmui.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.worktime.lunar.YearNotKnown;

class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | WORKING        | ngày làm việc
            2026-03-07 | WEEKLY_REST    | nghỉ thứ Bảy
            2026-03-08 | WEEKLY_REST    | nghỉ Chủ nhật
            2026-02-17 | PUBLIC_HOLIDAY | nghỉ Tết Nguyên đán
            2026-04-26 | PUBLIC_HOLIDAY | nghỉ Giỗ Tổ Hùng Vương
            2026-04-27 | GIVEN_BACK     | nghỉ bù Giỗ Tổ Hùng Vương
            2026-08-31 | SWAPPED_OFF    | nghỉ hoán đổi, làm bù ngày 22/08/2026
            2026-08-22 | MADE_UP        | làm bù cho ngày 31/08/2026
            """)
    void saysWhatADayIs(LocalDate date, DayKind kind, String reason) {
        assertThat(calendar.day(date).date()).isEqualTo(date);
        assertThat(calendar.day(date).kind()).isEqualTo(kind);
        assertThat(calendar.day(date).reason().vi()).isEqualTo(reason);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(kind.worked());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:59, 2026-03-02T07:00", "2026-03-02T07:00, 2026-03-02T07:00",
                "2026-03-02T10:59, 2026-03-02T10:59",
        "2026-03-02T11:00, 2026-03-02T13:00", "2026-03-02T12:30, 2026-03-02T13:00",
                "2026-03-02T16:59, 2026-03-02T16:59",
        "2026-03-02T17:00, 2026-03-03T07:00", "2026-03-06T23:59, 2026-03-09T07:00", "2026-02-14T09:00, 2026-02-23T07:00"
    })
    void findsTheNextWorkingMoment(LocalDateTime moment, LocalDateTime next) {
        assertThat(calendar.nextWorkingMoment(moment)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:30, PT4H, 2026-03-02T16:30", "2026-03-02T10:30, PT30M, 2026-03-02T11:00",
        "2026-03-02T11:00, PT1M, 2026-03-02T13:01", "2026-03-02T05:00, PT8H, 2026-03-02T17:00",
        "2026-03-06T17:00, PT1S, 2026-03-09T07:00:01", "2026-03-07T12:00, PT0S, 2026-03-07T12:00",
        "2026-03-02T07:00:30, PT8H, 2026-03-03T07:00:30"
    })
    void addsWorkingTime(LocalDateTime from, Duration time, LocalDateTime to) {
        assertThat(calendar.plus(from, time)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T16:00, 2026-03-10T10:00, PT28H", "2026-03-02T09:00, 2026-03-04T16:00, PT21H",
        "2026-03-02T11:00, 2026-03-02T13:00, PT0S", "2026-03-02T10:30, 2026-03-02T13:30, PT1H",
        "2026-03-02T08:00, 2026-03-02T08:00, PT0S", "2026-03-03T08:00, 2026-03-02T16:00, PT-2H",
        "2026-02-13T17:00, 2026-02-23T07:00, PT0S", "2026-08-21T17:00, 2026-08-24T07:00, PT8H",
        "2026-03-02T00:00, 2026-03-02T23:59:59.999999999, PT8H"
    })
    void measuresWorkingTime(LocalDateTime a, LocalDateTime b, Duration time) {
        assertThat(calendar.workingTimeBetween(a, b)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 1, 2026-02-13",
        "2026-02-12, 2, 2026-02-23",
        "2026-02-14, 1, 2026-02-23",
        "2026-08-21, 1, 2026-08-22",
        "2018-12-28, 1, 2019-01-02",
        "2019-01-04, 1, 2019-01-05"
    })
    void findsTheNthWorkingDay(LocalDate date, int n, LocalDate day) {
        assertThat(calendar.nthWorkingDayAfter(date, n)).isEqualTo(day);
    }

    @Test
    void worksAMadeUpSaturdayWithTheHoursOfTheDayThatItStandsFor() {
        var hours =
                WorkingHours.parse("MONDAY 08:00-12:00; TUESDAY-FRIDAY 07:00-11:00 13:00-17:00; SATURDAY 07:00-09:00");
        var saturday = WorkCalendar.vietnam(hours).day(LocalDate.of(2026, 8, 22));
        assertThat(saturday.shifts()).hasToString("[08:00-12:00]");
        var withoutMondays = WorkingHours.parse("TUESDAY-FRIDAY 07:00-11:00");
        assertThat(WorkCalendar.vietnam(withoutMondays)
                        .day(LocalDate.of(2026, 8, 22))
                        .shifts())
                .hasToString("[07:00-11:00]");
        assertThat(WorkCalendar.vietnam(WorkingHours.parse("SATURDAY 07:00-09:00"))
                        .day(LocalDate.of(2026, 8, 22))
                        .shifts())
                .hasToString("[07:00-09:00]");
        assertThat(WorkCalendar.vietnam(withoutMondays)
                        .day(LocalDate.of(2026, 3, 2))
                        .reason()
                        .en())
                .isEqualTo("weekly rest");
    }

    @Test
    void opensASaturdayMorningCounter() {
        var counter = WorkCalendar.vietnam(WorkingHours.withSaturdayMorning());
        assertThat(counter.isWorkingDay(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(counter.endOfWork(LocalDate.of(2026, 3, 7))).isEqualTo("2026-03-07T11:00");
        assertThat(counter.isWorkingDay(LocalDate.of(2026, 3, 8))).isFalse();
    }

    @Test
    void refusesWhatHasNoAnswer() {
        var sunday = LocalDate.of(2026, 3, 8);
        assertThatThrownBy(() -> calendar.startOfWork(sunday)).hasMessageContaining("not a working day");
        assertThatThrownBy(() -> calendar.nthWorkingDayAfter(sunday, 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> calendar.plus(sunday.atStartOfDay(), Duration.ofMinutes(-1)))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(1975, 12, 31)))
                .isInstanceOf(YearNotKnown.class);
        assertThatThrownBy(() -> calendar.nthWorkingDayAfter(LocalDate.of(2100, 12, 30), 3))
                .isInstanceOf(YearNotKnown.class);
        assertThat(calendar.isWorkingDay(LocalDate.of(1976, 1, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2100, 12, 31))).isTrue();
    }
}
