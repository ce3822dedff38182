package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.agencysim.family.ExpectedOutcomes;
import vn.agencysim.family.Scenario;
import vn.agencysim.script.Script;
import vn.agencysim.script.Scripts;

/** Compares what the portal was finally told about the dossiers of a run with what had to come of them. */
@Stateless
public class CompareRun {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scripts scripts;

    /** A dossier that ended otherwise: only what differs, allowed states and the one told. */
    public record Difference(
            String portalNumber, Scenario scenario, Map<String, Set<String>> expected, Map<String, String> told) {}

    /** How many dossiers of one scenario there are, have ended, and ended as predicted. */
    public record OfScenario(int dossiers, int ended, int asPredicted) {
        OfScenario and(OfScenario other) {
            return new OfScenario(dossiers + other.dossiers, ended + other.ended, asPredicted + other.asPredicted);
        }
    }

    /** The run as a whole; what has not ended is not compared yet. */
    public record Comparison(
            int dossiers,
            int ended,
            int asPredicted,
            List<Difference> different,
            Map<Scenario, OfScenario> byScenario,
            List<String> notEnded) {}

    /** Empty if there is no such run. */
    public Optional<Comparison> of(String runId) {
        return Optional.ofNullable(em.find(Run.class, runId)).map(run -> compare(scripts.ofRun(runId), told(runId)));
    }

    static Comparison compare(List<Script> dossiers, Map<String, Told> told) {
        List<Difference> different = new ArrayList<>();
        List<String> notEnded = new ArrayList<>();
        Map<Scenario, OfScenario> byScenario = new TreeMap<>();
        for (Script dossier : dossiers) {
            Told what = told.getOrDefault(dossier.portalNumber(), new Told());
            boolean predicted = what.asPredicted(ExpectedOutcomes.of(dossier.scenario()));
            if (!what.ended()) {
                notEnded.add(dossier.portalNumber());
            } else if (!predicted) {
                different.add(difference(dossier, what));
            }
            OfScenario one = new OfScenario(1, what.ended() ? 1 : 0, what.ended() && predicted ? 1 : 0);
            byScenario.merge(dossier.scenario(), one, OfScenario::and);
        }
        OfScenario all = byScenario.values().stream().reduce(new OfScenario(0, 0, 0), OfScenario::and);
        return new Comparison(all.dossiers(), all.ended(), all.asPredicted(), different, byScenario, notEnded);
    }

    private static Difference difference(Script dossier, Told what) {
        Map<String, Set<String>> all = ExpectedOutcomes.of(dossier.scenario());
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Map<String, String> states = new LinkedHashMap<>();
        what.against(all).forEach((name, state) -> {
            Set<String> allowed = all.getOrDefault(name, Set.of(ExpectedOutcomes.ABSENT));
            if (!allowed.contains(state)) {
                expected.put(name, allowed);
                states.put(name, state);
            }
        });
        return new Difference(dossier.portalNumber(), dossier.scenario(), expected, states);
    }

    private Map<String, Told> told(String runId) {
        List<Object[]> rows = em.createQuery(
                        "select e.portalNumber, e.status, e.procedure, e.procedureStatus from PortalEvent e, Script s"
                                + " where s.portalNumber = e.portalNumber and s.runId = :run order by e.portalNumber, e.sequence",
                        Object[].class)
                .setParameter("run", runId)
                .getResultList();
        Map<String, Told> told = new HashMap<>();
        rows.forEach(row -> told.computeIfAbsent((String) row[0], number -> new Told())
                .event((Integer) row[1], (String) row[2], (String) row[3]));
        return told;
    }
}
