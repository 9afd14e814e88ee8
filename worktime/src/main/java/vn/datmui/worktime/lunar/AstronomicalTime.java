package vn.datmui.worktime.lunar;

/** Julian days in the even time of astronomy, and the days of Vietnam's clock (UTC+7). */
final class AstronomicalTime {

    /** The Julian day of 1970-01-01 00:00 UTC. */
    private static final double EPOCH = 2440587.5;

    private static final double VIETNAM = 7.0 / 24;
    private static final double SECONDS = 86_400;
    private static final double DAYS_OF_YEAR = 365.25;

    private AstronomicalTime() {}

    /** The day of Vietnam, counted from 1970-01-01, on which an instant falls. */
    static long vietnameseDay(double julianDay) {
        return (long) Math.floor(julianDay - lagInDays(julianDay) - EPOCH + VIETNAM);
    }

    /** The instant at which a day of Vietnam starts. */
    static double startOf(long vietnameseDay) {
        double universal = vietnameseDay + EPOCH - VIETNAM;
        return universal + lagInDays(universal);
    }

    static double lagInDays(double julianDay) {
        return lagInSeconds(1970 + (julianDay - EPOCH) / DAYS_OF_YEAR) / SECONDS;
    }

    /** How far the turning earth lags behind even time (delta T); polynomials by Espenak and Meeus, NASA 2006. */
    private static double lagInSeconds(double year) {
        if (year < 1986) {
            return polynomial(year - 1975, 45.45, 1.067, -1.0 / 260, -1.0 / 718);
        }
        if (year < 2005) {
            return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
        }
        if (year < 2050) {
            return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
        }
        double centuries = (year - 1820) / 100;
        return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year);
    }

    static double polynomial(double x, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
