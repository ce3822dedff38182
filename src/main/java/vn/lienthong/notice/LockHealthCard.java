package vn.lienthong.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.OffsetDateTime;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyNotice;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.StepStatus;

/** As soon as a death is registered, social insurance locks the health-insurance card of the deceased (domain.md, L22). */
@ApplicationScoped
public class LockHealthCard {
    @Inject
    private NoticeQueue notices;

    @Inject
    private Clock clock;

    /** First of all observers: it opens a line under the lock of the portal's, which the others take afterwards. */
    void changed(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ProcedureStepChanged event) {
        ProcedureStep step = event.step();
        if (step.procedure() != Procedure.DEATH_REGISTRATION || step.status() != StepStatus.GRANTED) {
            return;
        }
        notices.addKeyed(
                Operation.telling(Agency.HEALTH_INSURANCE),
                step.dossierCode(),
                step.procedure().name(),
                key -> new AgencyNotice(
                        key,
                        AgencyNotice.Kind.CARD_LOCKED,
                        step.dossierCode(),
                        event.dossier().portalNumber().orElse(null),
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                        step.procedure().name(),
                        step.certificate(),
                        null,
                        null,
                        null,
                        null));
    }
}
