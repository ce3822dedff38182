package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lienthong.dossier.ChangeDossierStatus;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Dossiers;

/** The state of a group follows from its procedures; partial success is the normal case (L16). */
@ApplicationScoped
public class DeriveGroupStatus {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ChangeDossierStatus changeStatus;

    /**
     * Derives the state anew and stores it if it changed. Procedures of one dossier may end at the same moment: they take
     * turns at the dossier's row, so that the later one sees what the earlier one did.
     */
    @Transactional
    public void derive(String dossierCode) {
        dossiers.requireLocked(dossierCode);
        List<StepStatus> all =
                steps.ofNow(dossierCode).stream().map(ProcedureStep::status).toList();
        changeStatus.to(of(all), dossierCode);
    }

    /** What was granted was cancelled after the end: the dossier has come to less than it had. */
    @Transactional
    public void restate(String dossierCode) {
        List<StepStatus> all =
                steps.ofNow(dossierCode).stream().map(ProcedureStep::status).toList();
        changeStatus.restate(of(all), dossierCode);
    }

    /**
     * @param steps states of the procedures, the first one opening the way
     * @return what they amount to
     */
    static DossierStatus of(List<StepStatus> steps) {
        if (steps.stream().allMatch(StepStatus::ended)) {
            return ended(steps);
        }
        if (steps.contains(StepStatus.AWAITING_SUPPLEMENT)) {
            return DossierStatus.AWAITING_SUPPLEMENT;
        }
        if (steps.stream().allMatch(s -> s == StepStatus.NOT_STARTED)) {
            return DossierStatus.SUBMITTED;
        }
        return steps.get(0) == StepStatus.IN_PROGRESS ? DossierStatus.ACCEPTED : DossierStatus.IN_PROGRESS;
    }

    /** What was granted stands, whatever became of the rest; nothing granted is what became of the first. */
    private static DossierStatus ended(List<StepStatus> steps) {
        if (steps.stream().allMatch(s -> s == StepStatus.GRANTED)) {
            return DossierStatus.COMPLETED;
        }
        if (steps.contains(StepStatus.GRANTED)) {
            return DossierStatus.PARTLY_COMPLETED;
        }
        return switch (steps.get(0)) {
            case REFUSED -> DossierStatus.REFUSED;
            case STOPPED -> DossierStatus.STOPPED;
            case WITHDRAWN -> DossierStatus.WITHDRAWN;
            default -> DossierStatus.REJECTED;
        };
    }
}
