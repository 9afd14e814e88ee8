package vn.datmui.worktime.lunar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the worked examples of J. Meeus, Astronomical Algorithms, and observed values of delta T. */
class AstronomyTest {

    private static final double ONE_SECOND = 1.0 / 86_400;

    @Test
    void findsTheNewMoonOfFebruary1977() {
        assertThat(NewMoon.instant(-283)).isCloseTo(2443192.65118, within(ONE_SECOND));
    }

    @ParameterizedTest
    @CsvSource({"2448908.5, 199.906016", "2437837.39245, 90.0"})
    void findsTheLongitudeOfTheSun(double julianDay, double degrees) {
        assertThat(SunLongitude.degrees(julianDay)).isCloseTo(degrees, within(1.0 / 3600));
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 50.5, 0.5",
        "1990, 56.9, 0.5",
        "2000, 63.8, 0.5",
        "2010, 66.1, 1",
        "2020, 69.4, 3",
        "2100, 203, 1"
    })
    void knowsHowFarTheEarthLagsBehind(int year, double seconds, double tolerance) {
        double julianDay = 2451544.5 + (year - 2000) * 365.2425;
        assertThat(AstronomicalTime.lagInDays(julianDay) * 86_400).isCloseTo(seconds, within(tolerance));
    }

    @Test
    void startsTheDaySevenHoursBeforeGreenwich() {
        long day = 20_000;
        assertThat(AstronomicalTime.vietnameseDay(AstronomicalTime.startOf(day) + ONE_SECOND))
                .isEqualTo(day);
        assertThat(AstronomicalTime.vietnameseDay(AstronomicalTime.startOf(day) - ONE_SECOND))
                .isEqualTo(day - 1);
        assertThat(AstronomicalTime.startOf(day) - AstronomicalTime.lagInDays(2460587.5))
                .isCloseTo(2460587.5 - 7.0 / 24, within(ONE_SECOND));
    }
}
