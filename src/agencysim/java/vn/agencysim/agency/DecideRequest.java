package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.agencysim.agency.Answer.Kind;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.behaviour.Quirk;
import vn.agencysim.family.Turn;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.WallTime;

/** An agency decides a request whose time has come; decision, grant and answer are one transaction. */
@Stateless
public class DecideRequest {
    private static final int BATCH = 100;
    private static final Set<Turn> SILENT = Set.of(Turn.SILENT, Turn.IGNORES_FIRST);
    private static final Set<Turn> REJECTING = Set.of(Turn.REJECT, Turn.REJECTS_FIRST);
    private static final long PENDING_MS = 2000;
    private static final long LOOKS_AGAIN_MS = 500;

    /** Longer than five working days, whatever holidays there are. */
    private static final Duration LATE = Duration.ofDays(12);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Behaviours behaviours;

    @Inject
    private ScriptedTurn scriptedTurn;

    @Inject
    private Granting granting;

    @Inject
    private QueueAnswer queueAnswer;

    @Inject
    private ChangeCertificate changeCertificate;

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
        if (request.alreadyPending() && askedAgain(request)) {
            request.supersede();
            return;
        }
        Draw draw = behaviours.of(request.agency()).draw(request.agency().key(), request.requestKey());
        Optional<Turn> turn = scriptedTurn.of(request);
        if (turn.filter(SILENT::contains).isPresent()) {
            request.ignore();
            return;
        }
        if (turn.filter(Turn.LATE::equals).isPresent() && tooEarly(request)) {
            request.waitUntil(wall.millis() + LOOKS_AGAIN_MS);
            return;
        }
        Decision decision = decision(request, turn, draw);
        Answer answer = decision.answerTo(
                request, em.find(Intake.class, request.id()).receipt().receipt(), clock.now());
        if (decision.kind() == Kind.PENDING) {
            long latency = behaviours.of(request.agency()).latency().of(draw, "again");
            request.postpone(wall.millis() + PENDING_MS + latency, Json.write(answer));
        } else {
            request.decide(Json.write(answer));
        }
        queueAnswer.queue(request, answer);
    }

    /** Who asks a second time hears nothing for days. */
    private boolean tooEarly(ReceivedRequest request) {
        String since = em.find(Intake.class, request.id()).receipt().acknowledgedAt();
        return !scriptedTurn.first(request)
                && clock.now().isBefore(OffsetDateTime.parse(since).plus(LATE));
    }

    private Decision decision(ReceivedRequest request, Optional<Turn> turn, Draw draw) {
        Behaviour behaviour = behaviours.of(request.agency());
        boolean later = turn.filter(Turn.PENDING::equals).isPresent()
                || (turn.filter(Turn.LATE::equals).isPresent() && scriptedTurn.first(request))
                || behaviour.happens(Quirk.PENDING_FIRST, draw, "");
        if (later && !request.alreadyPending()) {
            return Decision.pending();
        }
        boolean rejected = turn.filter(REJECTING::contains).isPresent() || behaviour.happens(Quirk.REFUSE, draw, "");
        if (rejected) {
            return Decision.rejected(RefusalGround.of(request.operation(), draw));
        }
        if (turn.filter(Turn.SUPPLEMENT::equals).isPresent()) {
            return Decision.supplementNeeded(request.operation());
        }
        return turn.filter(Turn.RETURN::equals).isPresent()
                ? Decision.returned(Fields.of(request.payload()))
                : grant(request, turn, draw);
    }

    private Decision grant(ReceivedRequest request, Optional<Turn> turn, Draw draw) {
        // The number depends on the dossier, not on the key: the same run yields the same numbers.
        Draw perDossier = new Draw(draw.seed(), request.agency().key() + "/" + request.dossierCode());
        Grant grant = granting.grant(request, perDossier);
        em.persist(new Granted(request, grant.number()));
        turn.ifPresent(what -> changeCertificate.later(request, grant, what));
        return Decision.granted(grant.result());
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
