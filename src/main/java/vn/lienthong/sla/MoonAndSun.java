package vn.lienthong.sla;

/**
 * Where moon and sun stand, as far as a calendar needs it: days of new moon and the sun's sign, both for days that begin at
 * midnight UTC+7. After Jean Meeus, Astronomical Algorithms (2nd ed.), chapters 25 and 49; errors are seconds for the moon
 * and a few minutes for the sun.
 */
final class MoonAndSun {
    static final double LUNATION_DAYS = 29.530588861;

    private static final double FIRST_LUNATION = 2451550.09766;
    private static final double J2000 = 2451545.0;
    private static final double UTC_PLUS_7_DAYS = 7.0 / 24;
    private static final double SECONDS_PER_DAY = 86_400;

    /** Periodic terms of the new moon: days, power of the eccentricity factor, multiples of M, M' and F. */
    private static final double[][] NEW_MOON_TERMS = {
        {-0.40720, 0, 0, 1, 0},
        {0.17241, 1, 1, 0, 0},
        {0.01608, 0, 0, 2, 0},
        {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0},
        {-0.00514, 1, 1, 1, 0},
        {0.00208, 2, 2, 0, 0},
        {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2},
        {0.00056, 1, 1, 2, 0},
        {-0.00042, 0, 0, 3, 0},
        {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2},
        {-0.00024, 1, -1, 2, 0},
        {-0.00007, 0, 2, 1, 0},
        {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0},
        {0.00003, 0, 1, 1, -2},
        {0.00003, 0, 0, 2, 2},
        {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2},
        {-0.00002, 0, -1, 1, -2},
        {-0.00002, 0, 1, 3, 0},
        {0.00002, 0, 0, 4, 0},
    };

    private MoonAndSun() {}

    /** {@return number of the lunation whose new moon lies within two days of this Julian day, or the nearest one} */
    static int lunationNear(long julianDay) {
        return (int) Math.round((julianDay - FIRST_LUNATION) / LUNATION_DAYS);
    }

    /** {@return Julian day number of the Vietnamese day on which this lunation's new moon falls} */
    static long newMoonDay(int lunation) {
        double k = lunation;
        double t = k / 1236.85;
        double mean =
                FIRST_LUNATION + LUNATION_DAYS * k + t * t * (0.00015437 + t * (-0.000000150 + 0.00000000073 * t));
        double sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t);
        double node = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double correction = -0.00017 * Math.sin(node)
                + 0.000325 * Math.sin(Math.toRadians(299.77 + 0.107408 * k - 0.009173 * t * t))
                + 0.000165 * Math.sin(Math.toRadians(251.88 + 0.016321 * k));
        for (double[] term : NEW_MOON_TERMS) {
            correction += term[0]
                    * Math.pow(eccentricity, term[1])
                    * Math.sin(term[2] * sun + term[3] * moon + term[4] * latitude);
        }
        return localDay(mean + correction);
    }

    /** {@return 0–11, the 30° sector of the sun's apparent longitude when this Vietnamese day begins; 0 from the March equinox} */
    static int signAtStartOf(long julianDay) {
        double universal = julianDay - 0.5 - UTC_PLUS_7_DAYS;
        double t = (universal + deltaTDays(universal) - J2000) / 36_525;
        double anomaly = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly);
        double node = Math.toRadians(125.04 - 1934.136 * t);
        double longitude =
                280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * Math.sin(node);
        return (int) Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
    }

    private static long localDay(double dynamicalTime) {
        return (long) Math.floor(dynamicalTime - deltaTDays(dynamicalTime) + UTC_PLUS_7_DAYS + 0.5);
    }

    /** How far the even time of the planets runs ahead of the earth's turning: 69 s today, its growth an estimate. */
    private static double deltaTDays(double julianDay) {
        double years = (julianDay - J2000) / 365.25;
        return (64 + 0.25 * years + 0.003 * years * Math.max(0, years - 25)) / SECONDS_PER_DAY;
    }
}
