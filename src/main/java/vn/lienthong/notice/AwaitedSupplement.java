package vn.lienthong.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.dossier.SupplementRequest;
import vn.lienthong.dossier.SupplementRequests;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.StepStatus;

/** What a procedure that waits for the citizen waits for. */
@ApplicationScoped
class AwaitedSupplement {
    @Inject
    private SupplementRequests requests;

    /** @return the open request; empty unless the procedure waits for a supplement */
    Optional<SupplementRequest> of(ProcedureStep step) {
        return step.status() == StepStatus.AWAITING_SUPPLEMENT
                ? requests.awaited(step.dossierCode(), step.procedure().name())
                : Optional.empty();
    }
}
