package vn.agencysim.family;

/** What the officer at the desk does with a dossier, beside moving it on. */
public enum Officer {
    USUAL,
    REFUSES,
    ASKS_SUPPLEMENT,
    ASKS_MARITAL_STATUS,
    /** Leaves it alone: it is taken back before it comes up. */
    DOES_NOT_COME_TO_IT,
    /** Has the place or cause of death looked into. */
    VERIFIES
}
