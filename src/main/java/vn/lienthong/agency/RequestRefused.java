package vn.lienthong.agency;

/** The agency's system refused our message as malformed or contradictory; a person must look at it. */
public class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RequestRefused(Agency agency, String what) {
        super("AGENCY-002 " + agency.key() + ": " + what);
    }
}
