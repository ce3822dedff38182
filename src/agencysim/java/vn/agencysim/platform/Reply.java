package vn.agencysim.platform;

/**
 * What the product answered.
 *
 * @param status HTTP status; 0 if it could not be reached or did not answer in time
 * @param body the answer's text; empty if none
 */
public record Reply(int status, String body) {
    /** The product was not there. */
    public static final Reply UNREACHABLE = new Reply(0, "");

    public boolean success() {
        return status >= 200 && status < 300;
    }
}
