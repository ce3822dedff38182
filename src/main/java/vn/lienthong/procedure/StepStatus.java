package vn.lienthong.procedure;

/** State of one procedure of a dossier. */
public enum StepStatus {
    /** Waits for the procedure it depends on. */
    NOT_STARTED,
    IN_PROGRESS,
    /** Granted; its outcome is released. */
    GRANTED,
    /** Rejected on the merits by its agency. */
    REJECTED,
    /** Refused at intake. */
    REFUSED,
    /** Never begun, because what it depends on did not come about. */
    CANCELLED;

    /** @return true if nothing more happens to the procedure */
    public boolean ended() {
        return this != NOT_STARTED && this != IN_PROGRESS;
    }
}
