package vn.lienthong.sla;

import java.time.Instant;

/**
 * What sets a clock of a dossier going.
 *
 * @param procedure the procedure it limits; null for the group's total
 * @param ruleVersion rules the dossier was received under
 * @param at the event the law counts from
 */
public record DeadlineStart(String dossierCode, String procedure, LimitKey limitKey, String ruleVersion, Instant at) {}
