package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.RunningDeadline;

/**
 * Which limit a procedure of a dossier has: what an officer chose with a ground, else what the group says of the
 * declaration, else the usual one (L24). Once the procedure has begun it is kept with it.
 */
@ApplicationScoped
public class LimitOfStep {
    @Inject
    private LinkedGroups groups;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Dossiers dossiers;

    /** @return the limit, with its ground if it has one; empty if the law gives the procedure no limit we know */
    public Optional<ChosenLimit> of(Dossier dossier, ProcedureStep step) {
        return step.limit().or(() -> groups.of(dossier).limit(step.procedure(), dossier));
    }

    /** @return name of the limit; empty if the law gives the procedure no limit we know */
    public Optional<LimitKey> of(String dossierCode, Procedure procedure) {
        return of(dossiers.require(dossierCode), steps.require(dossierCode, procedure))
                .map(ChosenLimit::key);
    }

    /** @return the limit of the dossier's whole group: the running one, else the one it will have; empty if it has none */
    public Optional<LimitKey> total(String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        return deadlines.of(dossierCode).stream()
                .map(RunningDeadline::limitKey)
                .filter(LimitKey::ofWholeGroup)
                .findFirst()
                .or(() -> groups.of(dossier).totalLimit(dossier).map(ChosenLimit::key));
    }
}
