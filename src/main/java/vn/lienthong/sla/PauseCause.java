package vn.lienthong.sla;

/** Which procedure waits, and for what: the same cause holds a clock once. */
record PauseCause(String procedure, PauseReason reason) {}
