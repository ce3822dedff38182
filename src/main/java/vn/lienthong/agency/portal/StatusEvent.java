package vn.lienthong.agency.portal;

import java.time.OffsetDateTime;
import java.util.List;
import vn.lienthong.dossier.MissingPart;

/**
 * One change the portal is told of (S3).
 *
 * @param sequence 1, 2, … per dossier, without gaps
 * @param status code of the ten-state list
 * @param procedure the procedure that changed, or null for the whole dossier
 * @param procedureStatus its state, or null
 * @param message one sentence for the citizen
 * @param dueAt appointment date, or null
 * @param oldDueAt the date told before, if it has moved, or null
 * @param outcomeNumber number of the outcome just released, or null
 * @param supplement what the procedure waits for, or null
 */
public record StatusEvent(
        long sequence,
        String dossierCode,
        OffsetDateTime occurredAt,
        int status,
        String statusName,
        String procedure,
        String procedureStatus,
        String message,
        OffsetDateTime dueAt,
        OffsetDateTime oldDueAt,
        String outcomeNumber,
        Supplement supplement) {

    /**
     * What the citizen is asked for, complete.
     *
     * @param dueAt end of the last day on which it may be handed in
     */
    public record Supplement(OffsetDateTime dueAt, String reason, List<MissingPart> missing) {}
}
