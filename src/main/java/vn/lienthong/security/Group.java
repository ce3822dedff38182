package vn.lienthong.security;

/** Groups of Jakarta Security, for {@code @RolesAllowed}: the coarse gate; {@link Role} and unit are the fine one. */
public final class Group {
    /** Holds at least one role of a commune's desk. */
    public static final String OFFICER = "OFFICER";
    /** Keeps the service running: failures, clock, simulators. */
    public static final String OPERATOR = "OPERATOR";
    /** Keeps units, officers and rules. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "AUDITOR";
    /** An agency's system. */
    public static final String AGENCY = "AGENCY";

    private Group() {}
}
