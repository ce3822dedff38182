package vn.lienthong.dossier;

/** State of a whole dossier; from the start of processing on it is derived from the states of its procedures. */
public enum DossierStatus {
    /** Stored and confirmed to the portal; nobody has looked at it yet (technical receipt). */
    SUBMITTED,
    /** Not taken up: refused at intake with a legal ground. Final. */
    REFUSED,
    /** Complete and correct; the clocks of the law run (valid reception). */
    ACCEPTED,
    /** At least one procedure waits for what the citizen was asked to hand in. */
    AWAITING_SUPPLEMENT,
    /** The birth or death is entered, further agencies are at work. */
    IN_PROGRESS,
    /** Every procedure asked for was granted and released. Final. */
    COMPLETED,
    /** Some procedures were granted and released, others rejected or never begun. Final. */
    PARTLY_COMPLETED,
    /** The first procedure was rejected on the merits, so nothing could follow. Final. */
    REJECTED,
    /** The first procedure was stopped, because what was missing did not come in time. Final. */
    STOPPED,
    /** Taken back before anything was granted. Final. */
    WITHDRAWN;

    /** @return true if nothing happens to the dossier any more, unless one of its procedures is filed again alone */
    public boolean ended() {
        return switch (this) {
            case SUBMITTED, ACCEPTED, AWAITING_SUPPLEMENT, IN_PROGRESS -> false;
            case REFUSED, COMPLETED, PARTLY_COMPLETED, REJECTED, STOPPED, WITHDRAWN -> true;
        };
    }
}
