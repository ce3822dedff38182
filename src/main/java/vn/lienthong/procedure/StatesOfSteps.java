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
import vn.lienthong.dossier.ServicePlace;
import vn.lienthong.platform.Json;
import vn.lienthong.sla.HeldClocks;
import vn.lienthong.sla.HeldClocks.HeldClock;

/** Tells lists of dossiers what their procedures have come to, with three queries for a whole page. */
@ApplicationScoped
public class StatesOfSteps implements ProcedureStates {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private SupersededOutcomes superseded;

    @Inject
    private HeldClocks clocks;

    @Override
    public Map<String, List<ProcedureState>> of(Collection<String> dossierCodes) {
        List<SupersededOutcome> earlier = superseded.ofAll(dossierCodes);
        List<HeldClock> held = clocks.of(dossierCodes);
        return steps.ofAll(dossierCodes).stream()
                .collect(Collectors.groupingBy(
                        ProcedureStep::dossierCode,
                        Collectors.mapping(step -> state(step, earlier, held), Collectors.toList())));
    }

    private static ProcedureState state(ProcedureStep step, List<SupersededOutcome> earlier, List<HeldClock> held) {
        return new ProcedureState(
                step.procedure().name(),
                step.status().name(),
                step.startedAt().orElse(null),
                step.endedAt().orElse(null),
                step.dueAt().orElse(null),
                step.outcomeNumber().orElse(null),
                step.outcomeResultJson().map(StatesOfSteps::book).orElse(null),
                step.outcomeDocument().map(Document::id).orElse(null),
                step.reason().orElse(null),
                step.legalGround().orElse(null),
                step.unitCode(),
                step.delivery().map(StatesOfSteps::place).orElse(null),
                step.payment().map(StatesOfSteps::place).orElse(null),
                step.feeJson()
                        .map(json -> Json.read(json, ProcedureState.Fee.class))
                        .orElse(null),
                earlier.stream()
                        .filter(o -> o.dossierCode().equals(step.dossierCode()) && o.procedure() == step.procedure())
                        .map(StatesOfSteps::superseded)
                        .toList(),
                held(step, held));
    }

    private static String book(String result) {
        return Json.tree(result).path("bookNumber").asText(null);
    }

    private static ProcedureState.Place place(ServicePlace place) {
        return new ProcedureState.Place(place.place().name(), place.unit().orElse(null));
    }

    private static ProcedureState.Held held(ProcedureStep step, List<HeldClock> all) {
        List<HeldClock> own = all.stream()
                .filter(clock -> clock.dossierCode().equals(step.dossierCode()))
                .filter(clock -> clock.procedure().equals(step.procedure().name()))
                .toList();
        return own.isEmpty()
                ? null
                : new ProcedureState.Held(
                        own.get(0).since(),
                        own.stream()
                                .map(clock -> clock.reason().name())
                                .distinct()
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
