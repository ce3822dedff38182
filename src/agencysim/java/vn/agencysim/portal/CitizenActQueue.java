package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Reply;
import vn.agencysim.platform.WallTime;

/** What applicants did and the product has not answered yet. */
@Stateless
public class CitizenActQueue {
    /** Answers that say it can't be done; anything else may pass and is repeated. */
    private static final Set<Integer> FINAL = Set.of(400, 404, 409, 413, 415, 422);

    private static final int LONGEST_PROBLEM = 4000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @WallTime
    private Clock wall;

    /** Those to be sent now, oldest first. */
    public List<CitizenAct> due() {
        return em.createQuery(
                        "select a from CitizenAct a where a.state = :waiting and a.sendAt <= :now order by a.sendAt",
                        CitizenAct.class)
                .setParameter("waiting", CitizenAct.State.WAITING)
                .setParameter("now", wall.millis())
                .setMaxResults(Lane.CITIZENS.limit())
                .getResultList();
    }

    /** Whether it still is to be sent: it may have been since {@link #due()} was asked. */
    public boolean waiting(String id) {
        return em.find(CitizenAct.class, id).waiting();
    }

    /** Notes what the product answered. */
    public void attempted(String id, Reply reply) {
        CitizenAct act = em.find(CitizenAct.class, id);
        if (reply.success()) {
            act.confirmed();
        } else if (FINAL.contains(reply.status())) {
            String why = "HTTP " + reply.status() + " " + reply.body();
            act.refused(why.substring(0, Math.min(LONGEST_PROBLEM, why.length())));
        } else {
            act.retry(wall.millis());
        }
    }
}
