package vn.agencysim.family;

/** The mistake an agency finds in a certificate: a middle name was left out. */
public final class NameMistake {
    private static final String LEFT_OUT = "Gia";

    private NameMistake() {}

    /** What the full name should be, for example {@code Trần Minh Gia An} instead of {@code Trần Minh An}. */
    public static String rightFor(String shown) {
        int last = shown.lastIndexOf(' ');
        return last < 0 ? LEFT_OUT + " " + shown : shown.substring(0, last) + " " + LEFT_OUT + shown.substring(last);
    }
}
