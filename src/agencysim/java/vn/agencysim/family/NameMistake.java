package vn.agencysim.family;

import java.util.List;

/** The mistake an agency finds in a certificate: a middle name was left out. */
public final class NameMistake {
    private static final String LEFT_OUT = "Gia";
    private static final String LEFT_OUT_OTHERWISE = "Bảo";

    private NameMistake() {}

    /** What the full name should be, for example {@code Trần Minh Gia An} instead of {@code Trần Minh An}. */
    public static String rightFor(String shown) {
        String leftOut = List.of(shown.split(" ")).contains(LEFT_OUT) ? LEFT_OUT_OTHERWISE : LEFT_OUT;
        int last = shown.lastIndexOf(' ');
        return last < 0 ? leftOut + " " + shown : shown.substring(0, last) + " " + leftOut + shown.substring(last);
    }
}
