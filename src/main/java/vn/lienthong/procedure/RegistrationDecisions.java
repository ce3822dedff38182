package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.agency.Agency;

/** What officers write when they decide about a registration is kept with it before the process goes on. */
@ApplicationScoped
public class RegistrationDecisions {
    private static final String SIGN = "SIGN";

    @Inject
    private ProcedureSteps steps;

    @Inject
    private Clock clock;

    void keep(@Observes OfficerDecided decided) {
        Procedure procedure = Procedure.valueOf(decided.procedure());
        if (procedure.outcomeOperation().agency() != Agency.CIVIL_STATUS) {
            return;
        }
        ProcedureStep step = steps.require(decided.dossierCode(), procedure);
        if (decided.decision().equals(SIGN)) {
            step.sign(decided.actor().name(), clock.instant());
        }
        step.keepReason(decided.reason(), decided.legalGround());
    }
}
