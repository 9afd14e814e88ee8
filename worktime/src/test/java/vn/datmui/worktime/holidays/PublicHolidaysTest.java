package vn.datmui.worktime.holidays;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datmui.worktime.lunar.YearNotKnown;

class PublicHolidaysTest {

    private final PublicHolidays holidays = PublicHolidays.by(HolidayData.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 4 5 6 7 8               | ANNOUNCED
            2020 | 23 24 25 26 27 28 29    | ANNOUNCED
            2021 | 10 11 12 13 14 15 16    | ANNOUNCED
            2022 | 31 1 2 3 4              | ANNOUNCED
            2023 | 20 21 22 23 24 25 26    | ANNOUNCED
            2024 | 8 9 10 11 12 13 14      | ANNOUNCED
            2025 | 27 28 29 30 31          | ANNOUNCED
            2026 | 16 17 18 19 20          | ANNOUNCED
            2027 | 5 6 7 8 9 10 11         | ESTIMATED
            """)
    void givesTheDaysOffForTet(int year, String days, Basis basis) {
        assertThat(named("Tết Nguyên đán", year)
                        .map(day -> String.valueOf(day.date().getDayOfMonth()))
                        .collect(joining(" ")))
                .isEqualTo(days);
        assertThat(named("Tết Nguyên đán", year)).allMatch(day -> day.basis() == basis);
    }

    /** The rule that holds where no notice is known: the eve and four days, a day earlier where one is a Saturday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1990 | 26 27 28 29 30          | the eve and three days, Sunday given back
            2000 | 4 5 6 7 8 9             | four days, Saturday and Sunday given back
            2010 | 13 14 15 16 17 18       | four days, Saturday and Sunday given back
            2013 | 9 10 11 12 13 14 15     | five days from the eve
            2016 | 7 8 9 10 11 12          | five days from the eve, a Sunday
            2017 | 26 27 28 29 30 31 1     | a day earlier because of the Saturday
            2018 | 14 15 16 17 18 19 20    | a day earlier because of the Saturday
            2028 | 24 25 26 27 28          | a day earlier because of the Saturday
            2029 | 12 13 14 15 16          | no Saturday
            """)
    void estimatesTetByRule(int year, String days, String why) {
        assertThat(named("Tết Nguyên đán", year)
                        .map(day -> String.valueOf(day.date().getDayOfMonth()))
                        .collect(joining(" ")))
                .as(why)
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, ''",
        "2021, 2021-09-03",
        "2022, 2022-09-01",
        "2023, 2023-09-01",
        "2024, 2024-09-03",
        "2025, 2025-09-01",
        "2026, 2026-09-01",
        "2027, 2027-09-03",
        "2028, 2028-09-01"
    })
    void givesADayBesideNationalDaySince2021(int year, String date) {
        assertThat(named("Quốc khánh (ngày liền kề)", year)
                        .filter(day -> day.kind() == DayOff.Kind.HOLIDAY)
                        .map(day -> day.date().toString())
                        .collect(joining()))
                .isEqualTo(date);
    }

    @Test
    void keepsTheDayOfTheHungKingsSince2007() {
        assertThat(named("Giỗ Tổ Hùng Vương", 2006)).isEmpty();
        assertThat(named("Giỗ Tổ Hùng Vương", 2007)).hasSize(1);
        assertThat(off("2026-04-26").kind()).isEqualTo(DayOff.Kind.HOLIDAY);
        assertThat(off("2026-04-27").reason().vi()).isEqualTo("nghỉ bù Giỗ Tổ Hùng Vương");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-05-02 | Saturday 30 April
            2022-05-03 | Sunday 1 May
            2023-01-02 | Sunday 1 January
            2023-05-02 | Saturday 29 April, the day of the Hùng Kings; Monday is a holiday itself
            2023-05-03 | Sunday 30 April
            2023-09-04 | Saturday 2 September
            1998-02-02 | nothing before 2000 for a Saturday, so this Monday is worked
            """)
    void givesBackAHolidayOnTheWeeklyRest(LocalDate date, String why) {
        var kind = holidays.year(date.getYear()).dayOff(date).map(DayOff::kind);
        assertThat(kind.orElse(null)).as(why).isEqualTo(date.getYear() < 2000 ? null : DayOff.Kind.GIVEN_BACK);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-02-19,2010-02-27", "2012-01-27,2012-02-04", "2013-04-29,2013-05-04", "2014-05-02,2014-04-26",
        "2014-09-01,2014-09-06", "2015-01-02,2014-12-27", "2015-02-16,2015-02-14", "2015-04-29,2015-04-25",
        "2018-12-31,2019-01-05", "2019-04-29,2019-05-04", "2024-04-29,2024-05-04", "2026-08-31,2026-08-22",
        "2026-01-02,2026-01-10", "2025-05-02,2025-04-26"
    })
    void knowsTheExchangedDays(LocalDate off, LocalDate worked) {
        assertThat(off(off.toString()).kind()).isEqualTo(DayOff.Kind.SWAPPED);
        assertThat(holidays.year(worked.getYear()).madeUpOn(worked))
                .hasValueSatisfying(day -> assertThat(day.insteadOf()).isEqualTo(off));
        assertThat(holidays.year(worked.getYear()).dayOff(worked)).isEmpty();
    }

    @Test
    void saysHowSureADayIs() {
        assertThat(off("2027-01-01").basis()).isEqualTo(Basis.BY_LAW);
        assertThat(off("2026-02-17").basis()).isEqualTo(Basis.ANNOUNCED);
        assertThat(off("2028-01-26").basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(off("2026-01-02").basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(off("1980-04-30").basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(holidays.year(2024).isEstimated()).isFalse();
        assertThat(holidays.year(2028).isEstimated()).isTrue();
    }

    @Test
    void namesTheSourceOfEveryDay() {
        for (int year = 1976; year <= 2100; year++) {
            assertThat(holidays.year(year).daysOff())
                    .hasSizeBetween(8, 17)
                    .allMatch(day -> !day.source().isBlank());
            assertThat(holidays.year(year).daysOff())
                    .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        }
    }

    @Test
    void keepsEveryDayInItsOwnYear() {
        for (int year = 1976; year <= 2100; year++) {
            int itself = year;
            assertThat(holidays.year(year).year()).isEqualTo(year);
            assertThat(holidays.year(year).daysOff()).allMatch(day -> day.date().getYear() == itself);
            assertThat(holidays.year(year).madeUpDays())
                    .allMatch(day -> day.date().getYear() == itself);
        }
        assertThat(holidays.year(2014).madeUpDays()).hasSize(3);
        assertThat(holidays.year(2015).madeUpDays()).hasSize(2);
        assertThat(off("2018-12-31").reason().vi()).isEqualTo("nghỉ hoán đổi, làm bù ngày 05/01/2019");
    }

    @Test
    void neverGivesBackOnARestDay() {
        for (int year = 1976; year <= 2100; year++) {
            assertThat(holidays.year(year).daysOff())
                    .filteredOn(day -> day.kind() == DayOff.Kind.GIVEN_BACK)
                    .noneMatch(day -> day.date().getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1975, 2101, 0, -5, Integer.MAX_VALUE})
    void refusesYearsThatItDoesNotKnow(int year) {
        assertThatThrownBy(() -> holidays.year(year)).isInstanceOf(YearNotKnown.class);
    }

    private Stream<DayOff> named(String name, int year) {
        return holidays.year(year).daysOff().stream()
                .filter(day -> day.name().vi().equals(name));
    }

    private DayOff off(String date) {
        var day = LocalDate.parse(date);
        return holidays.year(day.getYear()).dayOff(day).orElseThrow();
    }
}
