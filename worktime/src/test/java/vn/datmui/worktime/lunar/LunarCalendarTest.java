package vn.datmui.worktime.lunar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 2019-02-05 | 2019-04-14
            2020 | 2020-01-25 | 2020-04-02
            2021 | 2021-02-12 | 2021-04-21
            2022 | 2022-02-01 | 2022-04-10
            2023 | 2023-01-22 | 2023-04-29
            2024 | 2024-02-10 | 2024-04-18
            2025 | 2025-01-29 | 2025-04-07
            2026 | 2026-02-17 | 2026-04-26
            2027 | 2027-02-06 | 2027-04-16
            """)
    void findsTheNewYearAndTheDayOfTheHungKings(int year, LocalDate newYear, LocalDate hungKings) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(newYear);
        assertThat(LunarCalendar.of(hungKings)).isEqualTo(LunarDate.of(year, 3, 10));
    }

    /** At UTC+8 the new moon falls on the other day, or the leap month is another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985 | 1985-01-21 | 1985-02-20
            2007 | 2007-02-17 | 2007-02-18
            2030 | 2030-02-02 | 2030-02-03
            2053 | 2053-02-18 | 2053-02-19
            """)
    void differsFromChinaWhereVietnamDoes(int year, LocalDate here, LocalDate inChina) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(here).isNotEqualTo(inChina);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1976 | 8  | 1976-09-24
            1985 | 2  | 1985-03-21
            1987 | 7  | 1987-08-24
            2004 | 2  | 2004-03-21
            2006 | 7  | 2006-08-24
            2020 | 4  | 2020-05-23
            2023 | 2  | 2023-03-22
            2025 | 6  | 2025-07-25
            2033 | 11 | 2033-12-22
            """)
    void findsTheLeapMonth(int year, int month, LocalDate start) {
        assertThat(LunarCalendar.of(start)).isEqualTo(new LunarDate(year, month, 1, true));
        assertThat(LunarCalendar.toSolar(new LunarDate(year, month, 1, true))).isEqualTo(start);
    }

    @Test
    void agreesWithThePublicDataSetInEveryYear() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("data-set.txt"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(lines).hasSize(125).allSatisfy(line -> {
                var cells = line.split(" ", -1);
                int year = Integer.parseInt(cells[0]);
                assertThat(LunarCalendar.newYear(year)).isEqualTo(LocalDate.parse(cells[1]));
                assertThat(LunarCalendar.toSolar(LunarDate.of(year, 3, 10))).isEqualTo(LocalDate.parse(cells[2]));
            });
        }
    }

    @Test
    void convertsEveryDayThereAndBackWithoutGap() {
        var before = LunarCalendar.of(LocalDate.of(1976, 1, 1));
        for (var date = LocalDate.of(1976, 1, 2); date.getYear() <= 2100; date = date.plusDays(1)) {
            var lunar = LunarCalendar.of(date);
            assertThat(LunarCalendar.toSolar(lunar)).isEqualTo(date);
            assertThat(lunar.day() == 1 ? before.day() : lunar.day() - 1).isIn(before.day(), 29, 30);
            assertThat(lunar.day() == 1 || lunar.month() == before.month()).isTrue();
            before = lunar;
        }
    }

    @Test
    void refusesTheThirtiethOfAShortMonth() {
        assertThat(LunarCalendar.newYear(2027).minusDays(1))
                .isEqualTo(LunarCalendar.toSolar(LunarDate.of(2026, 12, 29)));
        assertThatThrownBy(() -> LunarCalendar.toSolar(LunarDate.of(2026, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("30/12");
    }

    @Test
    void refusesALeapMonthThatTheYearDoesNotHave() {
        assertThatThrownBy(() -> LunarCalendar.toSolar(new LunarDate(2025, 5, 1, true)))
                .hasMessageContaining("01/5 nhuận");
    }

    @Test
    void refusesYearsThatItDoesNotKnow() {
        assertThatThrownBy(() -> LunarCalendar.of(LocalDate.of(1975, 12, 31))).isInstanceOf(YearNotKnown.class);
        assertThatThrownBy(() -> LunarCalendar.of(LocalDate.of(2101, 1, 1)))
                .isInstanceOfSatisfying(
                        YearNotKnown.class,
                        unknown -> assertThat(unknown.year()).isEqualTo(2101));
        assertThatThrownBy(() -> LunarCalendar.newYear(1974)).isInstanceOf(YearNotKnown.class);
        assertThatThrownBy(() -> LunarCalendar.toSolar(LunarDate.of(2100, 12, 2)))
                .isInstanceOf(YearNotKnown.class);
        assertThatThrownBy(() -> LunarCalendar.toSolar(LunarDate.of(1975, 11, 1)))
                .isInstanceOf(YearNotKnown.class);
    }

    @Test
    void refusesNumbersThatNoMonthHas() {
        assertThatThrownBy(() -> LunarDate.of(2026, 13, 1)).hasMessageContaining("month 13");
        assertThatThrownBy(() -> LunarDate.of(2026, 0, 1)).hasMessageContaining("month 0");
        assertThatThrownBy(() -> LunarDate.of(2026, 1, 0)).hasMessageContaining("day 0");
        assertThatThrownBy(() -> LunarDate.of(2026, 1, 31)).hasMessageContaining("day 31");
    }
}
