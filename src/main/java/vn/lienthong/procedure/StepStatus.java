package vn.lienthong.procedure;

/** State of one procedure of a dossier. */
public enum StepStatus {
    /** Waits for the procedure it depends on. */
    NOT_STARTED,
    /** Its turn has come, but somebody must first agree on VNeID; no clock runs yet (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k3). */
    AWAITING_CONSENT,
    IN_PROGRESS,
    /** The citizen was asked for what is missing; its clock stands still (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3). */
    AWAITING_SUPPLEMENT,
    /** Granted; its outcome is released. */
    GRANTED,
    /** Was granted and is cancelled since, for false papers for example (L18); the outcome is kept, and counts no longer. */
    REVOKED,
    /** Rejected on the merits by its agency. */
    REJECTED,
    /** Refused at intake. */
    REFUSED,
    /** Stopped, because what was missing did not come in time (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6); it may be filed again alone. */
    STOPPED,
    /** Taken back by the citizen before it was decided. */
    WITHDRAWN,
    /** Never begun, because what it depends on did not come about. */
    CANCELLED;

    /** @return true if nothing more happens to the procedure, unless it is filed again alone */
    public boolean ended() {
        return switch (this) {
            case NOT_STARTED, AWAITING_CONSENT, IN_PROGRESS, AWAITING_SUPPLEMENT -> false;
            case GRANTED, REVOKED, REJECTED, REFUSED, STOPPED, WITHDRAWN, CANCELLED -> true;
        };
    }
}
