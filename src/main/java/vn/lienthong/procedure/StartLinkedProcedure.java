package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSubmitted;
import vn.lienthong.procedure.birth.BirthGroupProcess;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/** Sets a stored dossier going: its procedures, the clock of the first notice, its process; one transaction. */
@ApplicationScoped
public class StartLinkedProcedure {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private ChosenProcedures chosenProcedures;

    @Inject
    private Deadlines deadlines;

    @Inject
    private RunningProcedures processes;

    void start(@Observes DossierSubmitted event) {
        Dossier dossier = event.dossier();
        LinkedProcedure group = LinkedProcedure.valueOf(dossier.linkedProcedure());
        List<Procedure> chosen = chosenProcedures.of(dossier);
        chosen.forEach(p -> steps.add(new ProcedureStep(dossier, p)));
        deadlines.start(new DeadlineStart(
                dossier.code(),
                group.first().name(),
                LimitKey.BIRTH_NOTICE,
                dossier.ruleVersion(),
                dossier.technicalReceiptAt()));
        processes.start(
                group.processKey(),
                dossier.code(),
                Map.of(
                        BirthGroupProcess.Variables.DOSSIER_CODE,
                        dossier.code(),
                        BirthGroupProcess.Variables.IDENTITY_CARD_ASKED,
                        chosen.contains(Procedure.IDENTITY_CARD)));
    }
}
