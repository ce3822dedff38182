package vn.agencysim.platform;

import java.util.Set;

/**
 * What the product answered.
 *
 * @param status HTTP status; 0 if it could not be reached or did not answer in time
 * @param problem whether the body is a problem of the product's own; a server whose application is not up yet answers, too
 * @param body the answer's text; empty if none
 */
public record Reply(int status, boolean problem, String body) {
    /** The product was not there. */
    public static final Reply UNREACHABLE = new Reply(0, false, "");

    private static final Set<Integer> FINAL = Set.of(400, 404, 409, 413, 415, 422);
    private static final int LONGEST_REFUSAL = 4000;

    public boolean success() {
        return status >= 200 && status < 300;
    }

    /** Whether the product says that it will not take this, however often it is sent; anything else may pass and is repeated. */
    public boolean refused() {
        return problem && FINAL.contains(status);
    }

    /** Status and problem in one text of at most 4,000 characters, to be kept. */
    public String refusal() {
        String why = "HTTP " + status + " " + body;
        return why.substring(0, Math.min(LONGEST_REFUSAL, why.length()));
    }
}
