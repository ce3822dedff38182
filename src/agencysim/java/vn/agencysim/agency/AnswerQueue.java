package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.WallTime;

/** Answers the product has not confirmed yet. */
@Stateless
public class AnswerQueue {
    @PersistenceContext
    private EntityManager em;

    @Inject
    @WallTime
    private Clock wall;

    /** Those to be sent now, oldest first. */
    public List<OutgoingAnswer> due() {
        return em.createQuery(
                        "select a from OutgoingAnswer a where a.state = :waiting and a.sendAt <= :now order by a.sendAt",
                        OutgoingAnswer.class)
                .setParameter("waiting", OutgoingAnswer.State.WAITING)
                .setParameter("now", wall.millis())
                .setMaxResults(Lane.ANSWERS.limit())
                .getResultList();
    }

    /** Whether it still is to be sent: it may have been since {@link #due()} was asked. */
    public boolean waiting(String id) {
        return em.find(OutgoingAnswer.class, id).waiting();
    }

    /** Notes that an answer was sent and whether the product confirmed it. */
    public void attempted(String id, boolean confirmed) {
        em.find(OutgoingAnswer.class, id).attempted(confirmed, wall.millis());
    }
}
