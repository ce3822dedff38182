package vn.agencysim.portal;

/** What the product tells the portal about a dossier; {@code sequence} counts per dossier from 1 without gaps. */
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
        String outcomeNumber) {
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
}
