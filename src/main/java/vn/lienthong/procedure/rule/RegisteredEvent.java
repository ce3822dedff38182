package vn.lienthong.procedure.rule;

/** What is entered in the civil-status register. */
public enum RegisteredEvent {
    BIRTH,
    DEATH
}
