package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.agencysim.agency.Reception.State;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.behaviour.Quirk;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Problem;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.platform.WallTime;

/**
 * The front door of every agency: counts each delivery, stores each key once, and fails as its behaviour wants.
 *
 * <p>A simulated failure commits what it leaves behind: the attempt alone, or the stored request whose reply is "lost".
 */
@Stateless
public class ReceiveDelivery {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Counters counters;

    @Inject
    private Behaviours behaviours;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** Stores the content of a delivery, in the same transaction. */
    @FunctionalInterface
    public interface Storing {
        void store();
    }

    /** Receives one delivery; {@code storing} runs only the first time the key is accepted. */
    public Reception receive(Delivery delivery, Storing storing) {
        return receive(delivery, 0, storing);
    }

    /** The same of an agency that does not take the first deliveries. */
    public Reception receive(Delivery delivery, int deafFor, Storing storing) {
        refuseWhileDown(delivery.agency());
        Behaviour behaviour = behaviours.of(delivery.agency());
        Draw draw = behaviour.draw(delivery.agency().key(), delivery.requestKey());
        Intake intake = intakeOf(delivery);
        int attempt = intake.attempt();
        String occasion = String.valueOf(attempt);
        if (attempt <= deafFor || behaviour.happens(Quirk.FAIL_BEFORE_STORING, draw, occasion)) {
            return new Reception(State.FAILED_BEFORE_STORING, null);
        }
        State state = accept(intake, delivery, storing);
        if (state != State.CONFLICT && behaviour.happens(Quirk.FAIL_AFTER_STORING, draw, occasion)) {
            return new Reception(State.FAILED_AFTER_STORING, null);
        }
        return new Reception(state, intake.receipt());
    }

    /** 503 during an outage of the agency. */
    public void refuseWhileDown(Agency agency) {
        if (behaviours.of(agency).down(wall.instant())) {
            throw new ProblemException(
                    new Problem("SIM-DOWN-001", 503, "Hệ thống đang ngừng (mô phỏng).", "Gửi lại sau."));
        }
    }

    private State accept(Intake intake, Delivery delivery, Storing storing) {
        if (!intake.stored()) {
            String receipt = String.format(
                    "HT-%06d", counters.next("receipt/" + delivery.agency().key()));
            intake.store(delivery.hash(), new Receipt(receipt, clock.now().toString()));
            storing.store();
            return State.NEW;
        }
        if (intake.holds(delivery.hash())) {
            intake.repeat();
            return State.REPEATED;
        }
        intake.conflict();
        return State.CONFLICT;
    }

    private Intake intakeOf(Delivery delivery) {
        Intake known = em.find(Intake.class, delivery.id(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        Intake intake = new Intake(delivery.id(), delivery.agency(), delivery.requestKey());
        em.persist(intake);
        em.flush();
        return intake;
    }
}
