package vn.datmui.worktime.lunar;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * The apparent longitude of the sun, whose multiples of 30 degrees are the major solar terms (trung khí). Leading terms
 * of the earth's orbit in the theory VSOP87, with aberration and nutation as in J. Meeus, Astronomical Algorithms, 2nd
 * edition, chapters 22 and 25; right within about one second of arc, which the sun crosses in half a minute.
 */
final class SunLongitude {

    private static final double J2000 = 2451545.0;

    /** Amplitude in 1e-8 radian, phase, and speed in radians per thousand years. */
    private static final double[][] CONSTANT = {
        {175347046, 0, 0},
        {3341656, 4.6692568, 6283.0758500},
        {34894, 4.62610, 12566.15170},
        {3497, 2.7441, 5753.3849},
        {3418, 2.8289, 3.5231},
        {3136, 3.6277, 77713.7715},
        {2676, 4.4181, 7860.4194},
        {2343, 6.1352, 3930.2097},
        {1324, 0.7425, 11506.7698},
        {1273, 2.0371, 529.6910},
        {1199, 1.1096, 1577.3435},
        {990, 5.233, 5884.927},
        {902, 2.045, 26.298},
        {857, 3.508, 398.149},
        {780, 1.179, 5223.694},
        {753, 2.533, 5507.553},
        {505, 4.583, 18849.228},
        {492, 4.205, 775.523},
        {357, 2.920, 0.067},
        {317, 5.849, 11790.629},
        {284, 1.899, 796.298},
        {271, 0.315, 10977.079},
        {243, 0.345, 5486.778},
        {206, 4.806, 2544.314},
        {205, 1.869, 5573.143},
        {202, 2.458, 6069.777},
        {156, 0.833, 213.299},
        {132, 3.411, 2942.463},
        {126, 1.083, 20.775},
        {115, 0.645, 0.980},
        {103, 0.636, 4694.003},
        {102, 0.976, 15720.839},
        {102, 4.267, 7.114},
        {99, 6.21, 2146.17},
        {98, 0.68, 155.42},
        {86, 5.98, 161000.69},
        {85, 1.30, 6275.96},
        {85, 3.67, 71430.70},
        {80, 1.81, 17260.15},
    };

    private static final double[][] LINEAR = {
        {628331966747.0, 0, 0},
        {206059, 2.678235, 6283.075850},
        {4303, 2.6351, 12566.1517},
        {425, 1.590, 3.523},
        {119, 5.796, 26.298},
        {109, 2.966, 1577.344},
        {93, 2.59, 18849.23},
        {72, 1.14, 529.69},
        {68, 1.87, 398.15},
        {67, 4.41, 5507.55},
        {59, 2.89, 5223.69},
        {56, 2.17, 155.42},
    };

    private static final double[][] SQUARE = {
        {52919, 0, 0},
        {8720, 1.0721, 6283.0758},
        {309, 0.867, 12566.152},
    };

    private SunLongitude() {}

    /** The number of the 30 degrees in which the sun stands when a day of Vietnam starts: 0 from the spring equinox. */
    static int sector(long vietnameseDay) {
        return (int) (degrees(AstronomicalTime.startOf(vietnameseDay)) / 30);
    }

    /** Degrees from 0 to 360 at a Julian day in even time. */
    static double degrees(double julianDay) {
        double t = (julianDay - J2000) / 365250;
        double ofEarth = (sum(CONSTANT, t) + t * (sum(LINEAR, t) + t * sum(SQUARE, t))) * 1e-8;
        double degrees = toDegrees(ofEarth) + 180 + (nutation(t * 10) + aberration(t * 10) - 0.09033) / 3600;
        double turned = degrees % 360;
        return turned < 0 ? turned + 360 : turned;
    }

    private static double sum(double[][] terms, double t) {
        double sum = 0;
        for (var term : terms) {
            sum += term[0] * cos(term[1] + term[2] * t);
        }
        return sum;
    }

    private static double nutation(double centuries) {
        double node = toRadians(125.04452 - 1934.136261 * centuries);
        double sun = toRadians(280.4665 + 36000.7698 * centuries);
        double moon = toRadians(218.3165 + 481267.8813 * centuries);
        return -17.20 * sin(node) - 1.32 * sin(2 * sun) - 0.23 * sin(2 * moon) + 0.21 * sin(2 * node);
    }

    private static double aberration(double centuries) {
        double anomaly = toRadians(357.52911 + 35999.05029 * centuries);
        double distance = 1.000140 - 0.016708 * cos(anomaly) - 0.000139 * cos(2 * anomaly);
        return -20.4898 / distance;
    }
}
