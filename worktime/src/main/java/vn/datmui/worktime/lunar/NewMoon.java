package vn.datmui.worktime.lunar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;
import static vn.datmui.worktime.lunar.AstronomicalTime.polynomial;

/**
 * The instants of the new moon, numbered from the first of the year 2000. Formulas of J. Meeus, Astronomical Algorithms,
 * 2nd edition, chapter 49; right within some 20 seconds for our years.
 */
final class NewMoon {

    private static final double FIRST = 2451550.09766;
    private static final double MONTH = 29.530588861;
    private static final long FIRST_DAY = AstronomicalTime.vietnameseDay(FIRST);

    /** Coefficient in days; multiples of the sun's anomaly, the moon's anomaly and the moon's argument of latitude. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 1, 0},
        {0.17241, 1, 0, 0},
        {0.01608, 0, 2, 0},
        {0.01039, 0, 0, 2},
        {0.00739, -1, 1, 0},
        {-0.00514, 1, 1, 0},
        {0.00208, 2, 0, 0},
        {-0.00111, 0, 1, -2},
        {-0.00057, 0, 1, 2},
        {0.00056, 1, 2, 0},
        {-0.00042, 0, 3, 0},
        {0.00042, 1, 0, 2},
        {0.00038, 1, 0, -2},
        {-0.00024, -1, 2, 0},
        {-0.00007, 2, 1, 0},
        {0.00004, 0, 2, -2},
        {0.00004, 3, 0, 0},
        {0.00003, 1, 1, -2},
        {0.00003, 0, 2, 2},
        {-0.00003, 1, 1, 2},
        {0.00003, -1, 1, 2},
        {-0.00002, -1, 1, -2},
        {-0.00002, 1, 3, 0},
        {0.00002, 0, 4, 0},
    };

    /** Planets: coefficient in days; angle at the first new moon and its change per month, in degrees. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518},
    };

    private NewMoon() {}

    /** The day of Vietnam, counted from 1970-01-01, of new moon number k. */
    static long day(int k) {
        return AstronomicalTime.vietnameseDay(instant(k));
    }

    /** The number of a new moon at most a month away from a day. */
    static int near(long vietnameseDay) {
        return (int) Math.floor((vietnameseDay - FIRST_DAY) / MONTH);
    }

    /** The Julian day, in even time, of new moon number k. */
    static double instant(int k) {
        double t = k / 1236.85;
        double mean = FIRST + MONTH * k + polynomial(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
        return mean + ofSunAndMoon(k, t) + ofPlanets(k, t);
    }

    private static double ofSunAndMoon(int k, double t) {
        double sun = toRadians(2.5534 + 29.10535670 * k + polynomial(t, 0, 0, -0.0000014, -0.00000011));
        double moon = toRadians(201.5643 + 385.81693528 * k + polynomial(t, 0, 0, 0.0107582, 0.00001238, -0.000000058));
        double latitude =
                toRadians(160.7108 + 390.67050284 * k + polynomial(t, 0, 0, -0.0016118, -0.00000227, 0.000000011));
        double node = toRadians(124.7746 - 1.56375588 * k + polynomial(t, 0, 0, 0.0020672, 0.00000215));
        double eccentricity = polynomial(t, 1, -0.002516, -0.0000074);
        double sum = -0.00017 * sin(node);
        for (var term : TERMS) {
            double weight = Math.pow(eccentricity, Math.min(2, Math.abs(term[1])));
            sum += term[0] * weight * sin(term[1] * sun + term[2] * moon + term[3] * latitude);
        }
        return sum;
    }

    private static double ofPlanets(int k, double t) {
        double sum = 0;
        for (int i = 0; i < PLANETS.length; i++) {
            double bend = i == 0 ? -0.009173 * t * t : 0;
            sum += PLANETS[i][0] * sin(toRadians(PLANETS[i][1] + PLANETS[i][2] * k + bend));
        }
        return sum;
    }
}
