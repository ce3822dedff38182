package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Reply;
import vn.agencysim.platform.WallTime;

/** What applicants did and the product has not answered yet. */
@Stateless
public class ApplicantActQueue {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** Those to be sent now, oldest first. */
    public List<ApplicantAct> due() {
        return em.createQuery(
                        "select a from ApplicantAct a where a.state = :waiting and a.sendAt <= :now and a.notBefore <= :product order by a.sendAt",
                        ApplicantAct.class)
                .setParameter("waiting", ApplicantAct.State.WAITING)
                .setParameter("now", wall.millis())
                .setParameter("product", clock.millis())
                .setMaxResults(Lane.CITIZENS.limit())
                .getResultList();
    }

    /** Whether it still is to be sent: it may have been since {@link #due()} was asked. */
    public boolean waiting(String id) {
        return em.find(ApplicantAct.class, id).waiting();
    }

    /** Notes what the product answered. */
    public void attempted(String id, Reply reply) {
        ApplicantAct act = em.find(ApplicantAct.class, id);
        if (reply.success()) {
            act.confirmed();
        } else if (reply.refused()) {
            act.refused(reply.refusal());
        } else {
            act.retry(wall.millis());
        }
    }
}
