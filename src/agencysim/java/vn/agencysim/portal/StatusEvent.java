package vn.agencysim.portal;

import java.util.List;

/**
 * What the product tells the portal about a dossier; {@code sequence} counts per dossier from 1 without gaps.
 *
 * @param oldDueAt the date promised before, if it has moved
 * @param supplement what the applicant is asked to hand in, if anything
 * @param draft the certificate as it would be issued, if the applicant is asked to look at it
 */
public record StatusEvent(
        int sequence,
        String dossierCode,
        String occurredAt,
        int status,
        String statusName,
        String procedure,
        String procedureStatus,
        String message,
        String dueAt,
        String oldDueAt,
        String outcomeNumber,
        SupplementRequest supplement,
        Draft draft) {
    /** One thing that is missing; {@code part} is null if it is no paper. */
    public record MissingPart(String part, String what, String legalGround) {}

    public record SupplementRequest(String dueAt, String reason, List<MissingPart> missing) {}

    public record Draft(String dueAt, List<String> lines, String sha256) {}

    private static final int LAST_STATUS = 10;

    public StatusEvent {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence phải từ 1.");
        }
        if (status < 1 || status > LAST_STATUS) {
            throw new IllegalArgumentException("status phải từ 1 đến 10.");
        }
        if (dossierCode == null || dossierCode.isBlank()) {
            throw new IllegalArgumentException("Thiếu dossierCode.");
        }
    }

    /** Whether the birth or death has just been entered. */
    boolean firstProcedureGranted() {
        return "GRANTED".equals(procedureStatus)
                && ("BIRTH_REGISTRATION".equals(procedure) || "DEATH_REGISTRATION".equals(procedure));
    }
}
