package vn.lienthong.sla;

/** How a deadline stands at an instant: derived, never stored, and nothing is held back for it (NĐ 63/2024, Đ7 k3). */
public enum DeadlineStanding {
    /** Its clock runs. */
    RUNNING,
    /** Its clock runs, and most of its counted time has passed. */
    DUE_SOON,
    /** The due minute has passed, and the act is still owed. */
    OVERDUE,
    /** Its clock stands still. */
    HELD,
    /** Done in time. */
    MET,
    /** Done after the due minute. */
    LATE,
    /** Not owed any more. */
    CANCELLED
}
