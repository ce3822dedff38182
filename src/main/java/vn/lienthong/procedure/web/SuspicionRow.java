package vn.lienthong.procedure.web;

import java.time.Instant;

/**
 * A suspicion that a dossier doubles another, as its page lists it.
 *
 * @param other code of the other dossier
 * @param ground why they may be the same
 * @param verdict what was found; empty while nobody has decided
 * @param reason why; empty before
 * @param decidedBy name of the officer; empty before
 * @param decidedAt {@code null} before
 * @param later whether it is this dossier that came later, and waits for the verdict
 */
public record SuspicionRow(
        String other,
        String ground,
        String verdict,
        String reason,
        String decidedBy,
        Instant decidedAt,
        boolean later) {}
