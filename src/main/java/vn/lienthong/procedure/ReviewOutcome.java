package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;

/**
 * What the commune itself granted by a certificate that was replaced or cancelled since, money above all, is looked at again:
 * it is kept, or revoked and asked back (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6; L18).
 */
@ApplicationScoped
public class ReviewOutcome {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private RevokeOutcome revokeOutcome;

    @Inject
    private RunningProcedures processes;

    /** A review that has not ended begins anew: nobody decides by a certificate that has changed since it was opened. */
    void begin(ProcedureStep registration) {
        String dossierCode = registration.dossierCode();
        processes.tellModel(OutcomeReviewProcess.KEY, OutcomeReviewProcess.Messages.CERTIFICATE_CHANGED, dossierCode);
        steps.of(dossierCode).stream()
                .filter(step -> step.procedure() != registration.procedure())
                .filter(step -> step.procedure().decidedByCommune() && step.status() == StepStatus.GRANTED)
                .map(step -> step.procedure().name())
                .filter(procedure -> !processes.runs(OutcomeReviewProcess.KEY, dossierCode, procedure))
                .forEach(procedure -> processes.start(
                        OutcomeReviewProcess.KEY,
                        dossierCode,
                        Map.of(OutcomeReviewProcess.Variables.PROCEDURE, procedure)));
    }

    /** The officer revokes it, with the reason and ground that were kept when he decided. */
    @Transactional
    public void revoke(String dossierCode, Procedure procedure) {
        Dossier dossier = dossiers.requireLocked(dossierCode);
        revokeOutcome.revoke(dossier, steps.require(dossierCode, procedure), Map.of());
    }
}
