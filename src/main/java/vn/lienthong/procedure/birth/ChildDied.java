package vn.lienthong.procedure.birth;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.procedure.EndOpenProcedures;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.RunningProcedures;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.security.PersonKeys;

/**
 * A child that is born and dies has a birth entry and a death entry; whatever else its birth dossier still asks for has
 * nobody left it is for, and ends with the registration of the death (L21; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 */
@ApplicationScoped
public class ChildDied {
    private static final String GROUND = "NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6";
    private static final String REASON = "Trẻ đã chết, khai tử đã đăng ký: thủ tục không còn đối tượng.";

    @Inject
    private BirthGroup group;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private EndOpenProcedures openProcedures;

    @Inject
    private RunningProcedures processes;

    @Inject
    private AuditTrail trail;

    /** Last of all observers: it may end another dossier, whose notices come after those of this one. */
    void changed(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ProcedureStepChanged event) {
        ProcedureStep step = event.step();
        if (step.status() != StepStatus.GRANTED) {
            return;
        }
        if (step.procedure() == Procedure.BIRTH_REGISTRATION) {
            event.dossier()
                    .keepIssuedPersonKey(
                            personKeys.of(group.owner(event.dossier()).value()));
        }
        if (step.procedure() == Procedure.DEATH_REGISTRATION) {
            event.dossier().eventPersonKey().ifPresent(person -> dossiers.runningWithNumberOf(person)
                    .forEach(birth -> end(dossiers.requireLocked(birth.code()), event.dossier())));
        }
    }

    private void end(Dossier birth, Dossier death) {
        if (birth.status().ended()) {
            return;
        }
        trail.record(Act.of("RECORD_CHILD_DEATH")
                .on("Dossier", birth.code())
                .dossier(birth.code())
                .after(Map.of("death", death.code()))
                .because(REASON, GROUND));
        openProcedures.announce(birth.code(), REASON, GROUND);
        processes.tellAll(BirthGroupProcess.Messages.CHILD_DIED, birth.code(), Map.of());
    }
}
