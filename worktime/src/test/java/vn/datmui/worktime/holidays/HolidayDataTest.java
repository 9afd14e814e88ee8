package vn.datmui.worktime.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayDataTest {

    private static final String TET_2028 =
            "tet | 2028-01-25..2028-01-29 | 2027-11-30 | announced | Notice 1/TB of 2027";

    @Test
    void takesTheNoticeOfAComingYear() {
        var year = with("# the notice\n\n" + TET_2028).year(2028);
        assertThat(year.dayOff(LocalDate.of(2028, 1, 25)))
                .hasValueSatisfying(day -> assertThat(day.basis()).isEqualTo(Basis.ANNOUNCED));
        assertThat(year.dayOff(LocalDate.of(2028, 1, 31)).orElseThrow().source())
                .isEqualTo("Notice 1/TB of 2027");
    }

    @Test
    void letsALaterNoticeReplaceAnEarlierOne() {
        var year = with("tet | 2027-02-04..2027-02-08 | 2026-12-01 | announced | Notice")
                .year(2027);
        assertThat(year.dayOff(LocalDate.of(2027, 2, 4))).isPresent();
        assertThat(year.dayOff(LocalDate.of(2027, 2, 10))).isPresent();
        assertThat(year.dayOff(LocalDate.of(2027, 2, 11))).isEmpty();
        var swapped = with("swap | 2026-08-31 for 2026-09-05 | 2026-12-01 | announced | Notice")
                .year(2026);
        assertThat(swapped.madeUpOn(LocalDate.of(2026, 9, 5))).isPresent();
        assertThat(swapped.madeUpOn(LocalDate.of(2026, 8, 22))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            tet | 2028-01-25..2028-01-29 | 2027-11-30 | announced                ! n.txt, line 1: 4 parts, not 5
            tet | 2028-01-25..2028-01-29 | 2027-11-30 | perhaps | Notice         ! 'perhaps' is not law, announced or estimated
            tet | 2028-02-30 | 2027-11-30 | announced | Notice                   ! '2028-02-30' could not be parsed
            tet | 2028-01-29..2028-01-01 | 2027-11-30 | announced | Notice       ! n.txt, line 1
            tet | 2028-01-25..2029-01-29 | 2027-11-30 | announced | Notice       ! a notice of 371 days
            tet | 2028-01-25 | 2027-11-30 | announced |                          ! no source
            tet | 2028-01-25 | yesterday | announced | Notice                    ! 'yesterday' could not be parsed
            swap | 2028-01-25 | 2027-11-30 | announced | Notice                  ! 1 parts, not 2
            swap | 2028-01-22 for 2028-01-29 | 2027-11-30 | announced | Notice   ! exchanges no working day
            swap | 2028-01-24 for 2028-01-28 | 2027-11-30 | announced | Notice   ! exchanges no working day
            moon-feast | 2028-09-15 | 2027-11-30 | announced | Notice            ! a holiday without rule: moon-feast
            """)
    void refusesANoticeThatCannotBeRight(String line, String words) {
        assertThatThrownBy(() -> HolidayData.bundled().withNotices("n.txt", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> HolidayData.bundled().withNotices("n.txt", "# head\n" + TET_2028 + "\nnonsense"))
                .hasMessage("n.txt, line 3: 1 parts, not 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            x | 2021 | 2100 | 09-02 | a | b | law                 ! 7 parts, not 8
            x | 2021 | 2100 | 09-02 | a | b | law | s | t         ! 9 parts, not 8
            x | 2021 | 2020 | 09-02 | a | b | law | s             ! years 2021 to 2020
            x | 2021 | 2100 | 13-02 | a | b | law | s             ! could not be parsed
            x | 2021 | 2100 | 09-02 | a |  | law | s              ! blank words
            x | 2021 | 2100 | tet 1 to 3 | a | b | law | s        ! Index 1 out of bounds
            """)
    void refusesARuleThatCannotBeRead(String line, String words) {
        assertThatThrownBy(() -> DataLines.text("rules", line).read(DataText::rule))
                .hasMessageStartingWith("rules, line 1: ")
                .hasMessageContaining(words);
    }

    @Test
    void refusesAWeeklyRestThatCannotBeRead() {
        assertThatThrownBy(() -> DataLines.text("rest", "2000 | 2100 | SUNDAY | a law | more")
                        .read(DataText::rest))
                .hasMessage("rest, line 1: 5 parts, not 4");
        assertThatThrownBy(() ->
                        DataLines.text("rest", "2000 | 2100 | SOMEDAY | a law").read(DataText::rest))
                .hasMessageContaining("SOMEDAY");
    }

    @Test
    void hasNoTwoNoticesAboutTheSameDays() {
        var seen = new HashSet<String>();
        DataLines.resource("notices.txt").read(DataText::notice).forEach(notice -> {
            var about = switch (notice) {
                case Notice.Days days ->
                    Stream.of(days.holiday() + days.days().getFirst().getYear());
                case Notice.Swap swap -> Stream.of("off " + swap.off(), "worked " + swap.worked());
            };
            about.forEach(key -> assertThat(seen.add(key)).as(key).isTrue());
        });
    }

    private static PublicHolidays with(String notices) {
        return PublicHolidays.by(HolidayData.bundled().withNotices("n.txt", notices));
    }
}
