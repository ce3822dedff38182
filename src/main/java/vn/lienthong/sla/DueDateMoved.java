package vn.lienthong.sla;

import java.time.Instant;

/**
 * A promised date moved, because paused time does not count; told in the transaction of the change.
 *
 * @param procedure the procedure it limits; null for the group's total
 */
public record DueDateMoved(String dossierCode, String procedure, LimitKey limit, Instant oldDue, Instant newDue) {}
