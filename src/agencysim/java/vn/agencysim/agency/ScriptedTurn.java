package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.agencysim.family.Turn;
import vn.agencysim.script.Scripts;

/** What the script of a dossier wants an agency to do with a request, seen from what was done already. */
@Stateless
public class ScriptedTurn {
    private static final Set<Turn> ONCE =
            Set.of(Turn.SUPPLEMENT, Turn.RETURN, Turn.PENDING, Turn.REJECTS_FIRST, Turn.IGNORES_FIRST);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scripts scripts;

    /** Empty if the agency does the usual thing. */
    public Optional<Turn> of(ReceivedRequest request) {
        return scripts.scenario(request.portalNumber())
                .flatMap(scenario -> scenario.turn(request.operation().name()))
                .filter(turn -> !ONCE.contains(turn) || first(request))
                .filter(turn -> turn != Turn.RETURN || !corrected(request));
    }

    /**
     * Whether the agency is asked this of the dossier for the first time. A round is told by the product; what the agency has
     * in its own book counts as well.
     */
    public boolean first(ReceivedRequest request) {
        return request.round() <= 1 && !request.alreadyPending() && decidedBefore(request) == 0;
    }

    private long decidedBefore(ReceivedRequest request) {
        return em.createQuery(
                        "select count(r) from ReceivedRequest r where r.agency = :agency and r.dossierCode = :dossier"
                                + " and r.operation = :operation and r.state <> :open and r.id <> :id",
                        Long.class)
                .setParameter("agency", request.agency())
                .setParameter("dossier", request.dossierCode())
                .setParameter("operation", request.operation())
                .setParameter("open", ReceivedRequest.State.RECEIVED)
                .setParameter("id", request.id())
                .getSingleResult();
    }

    /** The registry has put the certificate right meanwhile. */
    private boolean corrected(ReceivedRequest request) {
        return em.createQuery(
                                "select count(g) from Granted g where g.dossierCode = :dossier and g.operation in :corrections",
                                Long.class)
                        .setParameter("dossier", request.dossierCode())
                        .setParameter("corrections", List.of(Operation.CORRECT_BIRTH, Operation.CORRECT_DEATH))
                        .getSingleResult()
                > 0;
    }
}
