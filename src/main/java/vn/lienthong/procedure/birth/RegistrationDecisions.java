package vn.lienthong.procedure.birth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureSteps;

/** What officers write when they decide about a birth registration is kept with it before the process goes on. */
@ApplicationScoped
public class RegistrationDecisions {
    private static final String SIGN = "SIGN";

    @Inject
    private ProcedureSteps steps;

    @Inject
    private Clock clock;

    void keep(@Observes OfficerDecided decided) {
        if (!Procedure.BIRTH_REGISTRATION.name().equals(decided.procedure())) {
            return;
        }
        ProcedureStep step = steps.require(decided.dossierCode(), Procedure.BIRTH_REGISTRATION);
        if (decided.decision().equals(SIGN)) {
            step.sign(decided.actor().name(), clock.instant());
        }
        step.keepReason(decided.reason(), decided.legalGround());
    }
}
