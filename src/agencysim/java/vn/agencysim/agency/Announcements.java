package vn.agencysim.agency;

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

/** What agencies announce and the product has not answered yet. */
@Stateless
public class Announcements {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** Keeps it; part of the transaction in which the agency did what it announces. */
    public void add(Announcement announcement) {
        em.persist(announcement);
    }

    /** Those to be sent now, oldest first. */
    public List<Announcement> due() {
        return em.createQuery(
                        "select a from Announcement a where a.state = :waiting and a.sendAt <= :now"
                                + " and a.notBefore <= :product order by a.sendAt",
                        Announcement.class)
                .setParameter("waiting", Announcement.State.WAITING)
                .setParameter("now", wall.millis())
                .setParameter("product", clock.millis())
                .setMaxResults(Lane.ANNOUNCEMENTS.limit())
                .getResultList();
    }

    /** Whether it still is to be sent: it may have been since {@link #due()} was asked. */
    public boolean waiting(String id) {
        return em.find(Announcement.class, id).waiting();
    }

    /** Notes what the product answered. */
    public void attempted(String id, Reply reply) {
        Announcement announcement = em.find(Announcement.class, id);
        if (reply.success()) {
            announcement.confirmed();
        } else if (reply.refused() && !announcement.maySoonBeTaken(reply.status())) {
            announcement.refused(reply.refusal());
        } else {
            announcement.retry(wall.millis());
        }
    }
}
