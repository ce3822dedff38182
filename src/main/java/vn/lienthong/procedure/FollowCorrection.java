package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.dossier.DeclarationCorrected;
import vn.lienthong.dossier.Dossier;

/**
 * A corrected declaration is followed by what is still to come: units of procedures that have not begun, and before the
 * certificate is there also what was decided at reception, fees included. After that the procedures go on as they were appointed.
 */
@ApplicationScoped
public class FollowCorrection {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private LinkedGroups groups;

    @Inject
    private ChargeFee fees;

    void corrected(@Observes DeclarationCorrected event) {
        Dossier dossier = event.dossier();
        LinkedGroup group = groups.of(dossier);
        List<ProcedureStep> all = steps.of(dossier.code());
        if (!all.get(0).status().ended()) {
            group.received(dossier);
            all.forEach(step -> fees.charge(dossier, step));
        }
        all.stream()
                .filter(step -> step.status() == StepStatus.NOT_STARTED)
                .forEach(step -> step.isDecidedBy(group.decidingUnit(step.procedure(), dossier)));
    }
}
