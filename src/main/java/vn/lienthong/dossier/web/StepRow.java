package vn.lienthong.dossier.web;

import java.time.Instant;

/**
 * One procedure of a dossier as pages show it.
 *
 * @param procedure name of the procedure
 * @param status its state
 * @param startedAt when it began; {@code null} before
 * @param endedAt when it ended; {@code null} before
 * @param dueAt when it is due; {@code null} before it runs
 * @param outcomeNumber number of the entry, registration or card; {@code null} until granted
 * @param reason why it was not granted; {@code null} if it was
 * @param legalGround article it rests on; {@code null} if none
 */
public record StepRow(
        String procedure,
        String status,
        Instant startedAt,
        Instant endedAt,
        Instant dueAt,
        String outcomeNumber,
        String reason,
        String legalGround) {

    /** @return whether its clock runs */
    public boolean running() {
        return status.equals("IN_PROGRESS");
    }

    /** @return whether it ended after its due minute */
    public boolean late() {
        return endedAt != null && dueAt != null && !endedAt.isBefore(dueAt.plusSeconds(60));
    }
}
