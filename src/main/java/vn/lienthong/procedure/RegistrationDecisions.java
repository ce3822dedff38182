package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What officers write when they decide about a procedure is kept with it before the process goes on. */
@ApplicationScoped
public class RegistrationDecisions {
    private static final String SIGN = "SIGN";

    @Inject
    private ProcedureSteps steps;

    @Inject
    private Clock clock;

    void keep(@Observes OfficerDecided decided) {
        if (!concerned(decided)) {
            return;
        }
        ProcedureStep step = steps.require(decided.dossierCode(), Procedure.valueOf(decided.procedure()));
        if (decided.decision().equals(SIGN)) {
            step.sign(decided.actor().name(), clock.instant());
        }
        step.keepReason(decided.reason(), decided.legalGround());
    }

    /** Of the residence only what is decided before it begins: its agency decides the rest. */
    private static boolean concerned(OfficerDecided decided) {
        return Procedure.find(decided.procedure())
                        .filter(Procedure::decidedByCommune)
                        .isPresent()
                || ConsentProcess.Elements.TASK_DECIDE_CONSENT.equals(decided.taskKey());
    }
}
