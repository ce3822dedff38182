package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.agencysim.agency.Answer.Kind;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.behaviour.Quirk;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.WallTime;

/** An agency decides a request whose time has come; decision, grant and answer are one transaction. */
@Stateless
public class DecideRequest {
    private static final int BATCH = 100;
    private static final long PENDING_MS = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Behaviours behaviours;

    @Inject
    private Granting granting;

    @Inject
    private QueueAnswer queueAnswer;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** Ids of requests to be decided now, oldest first. */
    public List<String> due() {
        return em.createQuery(
                        "select r.id from ReceivedRequest r where r.state in :open and r.decideAt <= :now order by r.decideAt",
                        String.class)
                .setParameter("open", List.of(ReceivedRequest.State.RECEIVED, ReceivedRequest.State.PENDING))
                .setParameter("now", wall.millis())
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Decides one of them; nothing happens if it was decided meanwhile. */
    public void decide(String id) {
        ReceivedRequest request = em.find(ReceivedRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null || !request.open()) {
            return;
        }
        Behaviour behaviour = behaviours.of(request.agency());
        Draw draw = behaviour.draw(request.agency().key(), request.requestKey());
        if (request.alreadyPending() && askedAgain(request)) {
            request.supersede();
        } else if (!request.alreadyPending() && behaviour.happens(Quirk.PENDING_FIRST, draw, "")) {
            Answer answer = answer(
                    request, Kind.PENDING, new RefusalGround("Hệ thống đang gặp sự cố, sẽ trả lời sau.", null), null);
            long until = wall.millis() + PENDING_MS + behaviour.latency().of(draw, "again");
            request.postpone(until, Json.write(answer));
            queueAnswer.queue(request, answer);
        } else {
            Answer answer = behaviour.happens(Quirk.REFUSE, draw, "") ? refuse(request, draw) : grant(request, draw);
            request.decide(Json.write(answer));
            queueAnswer.queue(request, answer);
        }
    }

    private Answer refuse(ReceivedRequest request, Draw draw) {
        return answer(request, Kind.REJECTED, RefusalGround.of(request.agency(), draw), null);
    }

    private Answer grant(ReceivedRequest request, Draw draw) {
        // The number depends on the dossier, not on the key: the same run yields the same numbers.
        Draw perDossier = new Draw(draw.seed(), request.agency().key() + "/" + request.dossierCode());
        Grant grant = granting.grant(request, perDossier);
        em.persist(new Granted(request, grant.number()));
        return answer(request, Kind.GRANTED, new RefusalGround(null, null), grant.result());
    }

    private Answer answer(ReceivedRequest request, Kind kind, RefusalGround ground, Object result) {
        String reference = em.find(Intake.class, request.id()).receipt().receipt();
        return new Answer(
                request.requestKey(),
                kind,
                clock.now(),
                reference,
                ground.reason(),
                ground.legalGround(),
                result == null ? Map.of() : result);
    }

    /** After PENDING the product may ask again under a new key; then only the new request counts. */
    private boolean askedAgain(ReceivedRequest request) {
        return em.createQuery(
                                "select count(r) from ReceivedRequest r where r.agency = :agency"
                                        + " and r.dossierCode = :dossier and r.operation = :operation and r.receivedAt > :at",
                                Long.class)
                        .setParameter("agency", request.agency())
                        .setParameter("dossier", request.dossierCode())
                        .setParameter("operation", request.operation())
                        .setParameter("at", request.receivedAt())
                        .getSingleResult()
                > 0;
    }
}
