package vn.lienthong.procedure.rule;

/** What a database, a feed or VNeID has about a circumstance: only its failure lets us ask for what it should hold. */
public enum RegistryState {
    /** It has the data, or the consent was given on VNeID. */
    HELD,
    /** It answered and has none. */
    NOT_HELD,
    /** What it has is wrong, and that is recorded. */
    WRONG,
    /** It does not answer, and that is recorded. */
    OUTAGE
}
