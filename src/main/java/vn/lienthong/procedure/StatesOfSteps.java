package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.dossier.ProcedureStates;

/** Tells lists of dossiers what their procedures have come to, with two queries for a whole page. */
@ApplicationScoped
public class StatesOfSteps implements ProcedureStates {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private SupersededOutcomes superseded;

    @Override
    public Map<String, List<ProcedureState>> of(Collection<String> dossierCodes) {
        List<SupersededOutcome> earlier = superseded.ofAll(dossierCodes);
        return steps.ofAll(dossierCodes).stream()
                .collect(Collectors.groupingBy(
                        ProcedureStep::dossierCode,
                        Collectors.mapping(step -> state(step, earlier), Collectors.toList())));
    }

    private static ProcedureState state(ProcedureStep step, List<SupersededOutcome> earlier) {
        return new ProcedureState(
                step.procedure().name(),
                step.status().name(),
                step.startedAt().orElse(null),
                step.endedAt().orElse(null),
                step.dueAt().orElse(null),
                step.outcomeNumber().orElse(null),
                step.outcomeDocument().map(Document::id).orElse(null),
                step.reason().orElse(null),
                step.legalGround().orElse(null),
                earlier.stream()
                        .filter(o -> o.dossierCode().equals(step.dossierCode()) && o.procedure() == step.procedure())
                        .map(StatesOfSteps::superseded)
                        .toList());
    }

    private static ProcedureState.Superseded superseded(SupersededOutcome outcome) {
        return new ProcedureState.Superseded(
                outcome.number(),
                outcome.document().map(Document::id).orElse(null),
                outcome.validFrom(),
                outcome.supersededAt(),
                outcome.supersededBy(),
                outcome.reason(),
                outcome.legalGround().orElse(null));
    }
}
