package vn.lienthong.agency;

/** The agency's system did not answer or answered with a fault of its own; to be tried again later. */
public class AgencyUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what happened, without personal data
     * @param cause null if there is none
     */
    public AgencyUnavailable(Agency agency, String what, Throwable cause) {
        super("AGENCY-001 " + agency.key() + ": " + what, cause);
    }
}
