package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.AskSupplement;
import vn.lienthong.dossier.MissingPart;
import vn.lienthong.dossier.SupplementRequest.Lack;

/** What officers write when they ask for a supplement, or stop for want of one, is kept before the process goes on. */
@ApplicationScoped
public class SupplementDecisions {
    /** Name of the decision by which an officer asks, whatever the task. */
    public static final String ASK_SUPPLEMENT = "ASK_SUPPLEMENT";

    @Inject
    private AskSupplement askSupplement;

    @Inject
    private ProcedureSteps steps;

    void asked(@Observes OfficerDecided decided) {
        if (decided.decision().equals(ASK_SUPPLEMENT)) {
            List<MissingPart> missing = decided.details().missing();
            String reason = Optional.ofNullable(decided.reason())
                    .orElseGet(() -> missing.get(0).what());
            askSupplement.draft(
                    decided.dossierCode(),
                    decided.procedure(),
                    new Lack(decided.actor().id(), reason, decided.legalGround(), missing));
        }
    }

    void stopped(@Observes OfficerDecided decided) {
        if (decided.taskKey().equals(SupplementProcess.Elements.TASK_STOP_PROCEDURE)) {
            steps.require(decided.dossierCode(), Procedure.valueOf(decided.procedure()))
                    .keepReason(decided.reason(), decided.legalGround());
        }
    }
}
