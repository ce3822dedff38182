package vn.agencysim.robot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.agencysim.agency.Operation;
import vn.agencysim.family.Officer;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.script.Script;
import vn.agencysim.script.Scripts;

/** What robots know of a dossier: its script, and what they have asked before, also when the reply to that was lost. */
@Stateless
public class RobotMemory {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scripts scripts;

    @Inject
    private FollowedClock clock;

    /** How a robot looks at this task. */
    public Judgement judgement(RobotTask task) {
        Optional<Script> script = scripts.of(task.portalNumber());
        boolean usual = script.map(s -> s.scenario().officer() == Officer.USUAL).orElse(true);
        Set<String> done = usual
                ? Set.of()
                : task.decisions().stream()
                        .filter(decision -> madeBefore(task, decision))
                        .collect(Collectors.toSet());
        Duration waited = task.createdAt() == null ? Duration.ZERO : Duration.between(task.createdAt(), clock.now());
        return new Judgement(task, script, done, waited);
    }

    /** Notes a decision the product has taken. */
    public void made(String dossierCode, String decision) {
        em.merge(new RobotDecision(dossierCode, decision));
    }

    /** Noted, or to be seen from what came of it. */
    private boolean madeBefore(RobotTask task, String decision) {
        return em.find(RobotDecision.class, RobotDecision.id(task.dossierCode(), decision)) != null
                || switch (decision) {
                    case "ASK_MARITAL_STATUS" -> count(
                                    "select count(r) from ReceivedRequest r where r.dossierCode = :value"
                                            + " and r.operation = " + Operation.class.getName() + ".ASK_MARITAL_STATUS",
                                    task.dossierCode())
                            > 0;
                    case "ASK_SUPPLEMENT" -> count(
                                    "select count(e) from PortalEvent e where e.portalNumber = :value"
                                            + " and e.procedureStatus = 'AWAITING_SUPPLEMENT'",
                                    task.portalNumber())
                            > 0;
                    default -> false;
                };
    }

    private long count(String query, String value) {
        return em.createQuery(query, Long.class).setParameter("value", value).getSingleResult();
    }
}
