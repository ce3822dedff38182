package vn.lienthong.procedure.birth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.procedure.Outcome;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.ProcedureSteps;
import vn.lienthong.procedure.ReleaseOutcome;
import vn.lienthong.procedure.RunningProcedures;
import vn.lienthong.procedure.StepStatus;

/**
 * Hỗ trợ sinh con beside the registration: begins with it, is decided by the chairperson, and comes to nothing if the
 * birth is not registered (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6; population law).
 */
@ApplicationScoped
public class DecideChildbirthSupport {
    private static final Procedure SUPPORT = Procedure.CHILDBIRTH_SUPPORT;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private ReleaseOutcome releaseOutcome;

    @Inject
    private RunningProcedures processes;

    @Inject
    private Clock clock;

    /** What was decided; the number is ours, from the dossier's. */
    private record Decision(String decisionNumber, LocalDate decidedOn, long amount, String decidedBy) {}

    /** The registration began, or ended: so does this, if it was asked for. */
    void follow(@Observes ProcedureStepChanged event) {
        if (event.step().procedure() != Procedure.BIRTH_REGISTRATION) {
            return;
        }
        String dossierCode = event.step().dossierCode();
        StepStatus registration = event.step().status();
        Optional<StepStatus> support = steps.of(dossierCode).stream()
                .filter(step -> step.procedure() == SUPPORT)
                .map(ProcedureStep::status)
                .findFirst();
        if (registration == StepStatus.IN_PROGRESS && support.equals(Optional.of(StepStatus.NOT_STARTED))) {
            processes.start(
                    ChildbirthSupportProcess.KEY,
                    dossierCode,
                    Map.of(ChildbirthSupportProcess.Variables.PROCEDURE, SUPPORT.name()));
        } else if (registration.ended()
                && registration != StepStatus.GRANTED
                // Who takes the dossier back tells the support itself.
                && registration != StepStatus.WITHDRAWN) {
            processes.tell(ChildbirthSupportProcess.Messages.REGISTRATION_NOT_GRANTED, dossierCode, Map.of());
        }
    }

    /** Keeps the amount until the outcome is released, a moment later in the same transaction. */
    void keep(@Observes OfficerDecided decided) {
        if (ChildbirthSupportProcess.Elements.TASK_DECIDE_CHILDBIRTH_SUPPORT.equals(decided.taskKey())) {
            decided.details().amount().ifPresent(amount -> steps.require(decided.dossierCode(), SUPPORT)
                    .prepare(Json.write(new Decision(
                            number(decided.dossierCode()),
                            LocalDate.ofInstant(clock.instant(), MovingClock.ZONE),
                            amount,
                            decided.actor().name()))));
        }
    }

    /** The decision is released and told. */
    @Transactional
    public void grant(String dossierCode) {
        String decision =
                steps.require(dossierCode, SUPPORT).outcomeResultJson().orElseThrow();
        releaseOutcome.release(dossierCode, SUPPORT, new Outcome(number(dossierCode), decision, null));
    }

    private static String number(String dossierCode) {
        return dossierCode + "/QĐ-HTSC";
    }
}
