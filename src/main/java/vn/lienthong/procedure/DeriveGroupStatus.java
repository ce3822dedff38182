package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lienthong.dossier.ChangeDossierStatus;
import vn.lienthong.dossier.DossierStatus;

/** The state of a group follows from its procedures; partial success is the normal case (L16). */
@ApplicationScoped
public class DeriveGroupStatus {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private ChangeDossierStatus changeStatus;

    /** Derives the state anew and stores it if it changed. */
    @Transactional
    public void derive(String dossierCode) {
        List<StepStatus> all =
                steps.of(dossierCode).stream().map(ProcedureStep::status).toList();
        changeStatus.to(of(all), dossierCode);
    }

    /**
     * @param steps states of the procedures, the first one opening the way
     * @return what they amount to
     */
    static DossierStatus of(List<StepStatus> steps) {
        if (steps.get(0) == StepStatus.REFUSED) {
            return DossierStatus.REFUSED;
        }
        if (steps.stream().allMatch(StepStatus::ended)) {
            if (steps.stream().allMatch(s -> s == StepStatus.GRANTED)) {
                return DossierStatus.COMPLETED;
            }
            return steps.contains(StepStatus.GRANTED) ? DossierStatus.PARTLY_COMPLETED : DossierStatus.REJECTED;
        }
        if (steps.stream().allMatch(s -> s == StepStatus.NOT_STARTED)) {
            return DossierStatus.SUBMITTED;
        }
        return steps.get(0) == StepStatus.IN_PROGRESS ? DossierStatus.ACCEPTED : DossierStatus.IN_PROGRESS;
    }
}
