package vn.lienthong.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dossier as lists show it.
 *
 * @param code its code
 * @param portalNumber the portal's number; {@code null} if it did not come from there
 * @param subject name of the child
 * @param receivedAt technical receipt
 * @param unitName name of the competent unit
 * @param status state of the whole dossier
 * @param steps its procedures
 */
public record DossierRow(
        String code,
        String portalNumber,
        String subject,
        Instant receivedAt,
        String unitName,
        String status,
        List<StepRow> steps) {

    /**
     * @param procedure name of a procedure
     * @return it; {@code null} if the dossier has none such
     */
    public StepRow step(String procedure) {
        Optional<StepRow> found = steps.stream()
                .filter(step -> step.procedure().equals(procedure))
                .findFirst();
        return found.orElse(null);
    }
}
