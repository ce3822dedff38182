package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.dossier.DeclarationCorrected;
import vn.lienthong.dossier.Dossier;

/** What was decided from a declaration at reception is decided from the corrected one for everything that is still to come. */
@ApplicationScoped
public class FollowCorrection {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private LinkedGroups groups;

    void corrected(@Observes DeclarationCorrected event) {
        Dossier dossier = event.dossier();
        LinkedGroup group = groups.of(dossier);
        group.received(dossier);
        steps.of(dossier.code()).stream()
                .filter(step -> step.status() == StepStatus.NOT_STARTED)
                .forEach(step -> step.isDecidedBy(group.decidingUnit(step.procedure(), dossier)));
    }
}
