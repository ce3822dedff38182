package vn.agencysim.wire;

import java.util.Locale;

/** Draws the marks of Vietnamese letters over a 12-point Courier letter whose left foot is at (x, y). */
final class VietnameseMarks {
    private static final double MIDDLE = 3.6;
    private static final double SMALL_TOP = 6.8;
    private static final double TALL_TOP = 8.4;

    private VietnameseMarks() {}

    /** The strokes of one combining mark; tones go above a circumflex or breve drawn before. */
    static String of(char mark, double x, double y, char letter) {
        double top = y + (Character.isUpperCase(letter) ? TALL_TOP : SMALL_TOP);
        double m = x + MIDDLE;
        return switch (mark) {
            case '\u0300' -> stroke(m - 1.6, top + 3.6, m + 0.6, top + 2.2);
            case '\u0301' -> stroke(m - 0.4, top + 2.2, m + 1.8, top + 3.6);
            case '\u0309' -> curve(m - 0.8, top + 4.2, m + 1.8, top + 5, m + 1.2, top + 3, m, top + 2.2);
            case '\u0303' -> curve(m - 2.2, top + 2.4, m - 0.8, top + 5.2, m + 0.6, top + 0.8, m + 2.2, top + 3.4);
            case '\u0323' -> "1.3 w\n" + stroke(m, y - 2.6, m + 0.1, y - 2.6) + "0.6 w\n";
            case '\u0302' -> stroke(m - 1.8, top + 0.8, m, top + 2) + stroke(m, top + 2, m + 1.8, top + 0.8);
            case '\u0306' -> curve(m - 1.8, top + 2, m - 1, top, m + 1, top, m + 1.8, top + 2);
            case '\u031B' -> curve(m + 2, top - 0.4, m + 3.4, top - 0.4, m + 3.6, top + 0.6, m + 3.2, top + 1.6);
            default -> "";
        };
    }

    /** The bar of đ and Đ. */
    static String bar(char letter, double x, double y) {
        return letter == 'đ' ? stroke(x + 3.4, y + 6.6, x + 7, y + 6.6) : stroke(x + 0.2, y + 3.6, x + 3, y + 3.6);
    }

    private static String stroke(double x1, double y1, double x2, double y2) {
        return String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S\n", x1, y1, x2, y2);
    }

    private static String curve(
            double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        return String.format(
                Locale.ROOT, "%.1f %.1f m %.1f %.1f %.1f %.1f %.1f %.1f c S\n", x1, y1, x2, y2, x3, y3, x4, y4);
    }
}
