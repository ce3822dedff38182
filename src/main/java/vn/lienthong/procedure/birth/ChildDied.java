package vn.lienthong.procedure.birth;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.ChildDeaths;
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
    private ChildDeaths childDeaths;

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
            // Whose birth is being entered at this moment waits here and then looks, or is found by what follows.
            Dossier death = dossiers.requireLocked(event.dossier().code());
            birthsOf(death).forEach(birth -> end(dossiers.requireLocked(birth.code()), death));
        }
    }

    /**
     * Its birth has just been entered; if the child has died before, or its birth was declared after its death, what has not
     * begun never will: the reason is kept, the support of the commune ends, and the group ends by its model.
     *
     * @return whether its death is registered, under its number or, before it had one, its birth notification's
     */
    @Transactional
    public boolean endIfDeathRegistered(String dossierCode) {
        Dossier birth = dossiers.requireLocked(dossierCode);
        Optional<String> death = childDeaths.registered(birth);
        death.ifPresent(one -> {
            record(birth, one);
            processes.tellModel(
                    ChildbirthSupportProcess.KEY, ChildbirthSupportProcess.Messages.CHILD_DIED, birth.code());
        });
        return death.isPresent();
    }

    /** Births that are registered and whose dossiers have not ended. */
    private List<Dossier> birthsOf(Dossier death) {
        Optional<String> paper =
                Json.read(death.declarationJson(), DeathDeclaration.class).keyDocument();
        return Stream.concat(
                        death.eventPersonKey().stream().flatMap(key -> dossiers.runningWithNumberOf(key).stream()),
                        paper.stream().flatMap(code -> dossiers.runningWithCertificate(code).stream()))
                .filter(birth -> birth.issuedPersonKey().isPresent())
                .toList();
    }

    private void end(Dossier birth, Dossier death) {
        if (birth.status().ended()) {
            return;
        }
        record(birth, death.code());
        processes.tellAll(BirthGroupProcess.Messages.CHILD_DIED, birth.code(), Map.of());
    }

    private void record(Dossier birth, String death) {
        trail.record(Act.of("RECORD_CHILD_DEATH")
                .on("Dossier", birth.code())
                .dossier(birth.code())
                .after(Map.of("death", death))
                .because(REASON, GROUND));
        openProcedures.announce(birth.code(), REASON, GROUND);
    }
}
