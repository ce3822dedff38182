package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.behaviour.Quirk;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.WallTime;

/** Puts an answer on its way: once, twice, late or never, as the agency's behaviour wants. */
@Stateless
public class QueueAnswer {
    private static final long HELD_BACK_MS = 4000;
    private static final long SECOND_AFTER_MS = 700;
    private static final double SAME_MESSAGE_RATE = 0.5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Behaviours behaviours;

    @Inject
    @WallTime
    private Clock wall;

    /** Stores the answer for sending; part of the transaction that decided it. */
    public void queue(ReceivedRequest request, Answer answer) {
        Behaviour behaviour = behaviours.of(request.agency());
        Draw draw = behaviour.draw(request.agency().key(), request.requestKey());
        String kind = answer.kind().name();
        String id = request.id() + "/" + kind;
        String body = Json.write(answer);
        long at = wall.millis() + (behaviour.happens(Quirk.OUT_OF_ORDER, draw, kind) ? HELD_BACK_MS : 0);
        OutgoingAnswer first = new OutgoingAnswer(id, request.agency(), answer, body).as(messageId(id), at);
        em.persist(first);
        if (behaviour.happens(Quirk.LOSE_ANSWER, draw, kind)) {
            first.lose();
        } else if (behaviour.happens(Quirk.DOUBLE_ANSWER, draw, kind)) {
            String secondId = id + "/2";
            String message =
                    draw.happens("same-message/" + kind, SAME_MESSAGE_RATE) ? messageId(id) : messageId(secondId);
            em.persist(new OutgoingAnswer(secondId, request.agency(), answer, body).as(message, at + SECOND_AFTER_MS));
        }
    }

    private static String messageId(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
