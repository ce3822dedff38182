package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSubmitted;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;

/** Sets a stored dossier going: its procedures, the clock of the first notice, its process; one transaction. */
@ApplicationScoped
public class StartLinkedProcedure {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private LinkedGroups groups;

    @Inject
    private AssignCompetentUnit competentUnit;

    @Inject
    private ChargeFee fees;

    @Inject
    private Deadlines deadlines;

    @Inject
    private RunningProcedures processes;

    void start(@Observes DossierSubmitted event) {
        Dossier dossier = event.dossier();
        LinkedProcedure linked = LinkedProcedure.valueOf(dossier.linkedProcedure());
        competentUnit.assign(dossier);
        LinkedGroup group = groups.of(dossier);
        group.received(dossier);
        List<Procedure> chosen = groups.chosen(dossier);
        chosen.forEach(p -> {
            ProcedureStep step = new ProcedureStep(dossier, p, group.decidingUnit(p, dossier));
            fees.charge(dossier, step);
            step.keepPlaces(
                    group.delivery(p, dossier), group.payment(p, dossier).orElse(null));
            steps.add(step);
        });
        deadlines.start(new DeadlineStart(
                dossier.code(),
                linked.first().name(),
                linked.noticeLimit(),
                dossier.ruleVersion(),
                dossier.technicalReceiptAt()));
        processes.start(linked.processKey(), dossier.code(), group.facts(dossier, chosen));
    }
}
