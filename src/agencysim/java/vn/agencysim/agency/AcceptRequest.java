package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.family.Turn;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.platform.WallTime;
import vn.agencysim.script.Scripts;

/** An answering agency takes a request: checked, stored once, to be decided after the agency's latency. */
@Stateless
public class AcceptRequest {
    private static final long SLOW_MS = 6000;

    /** Until the product has waited for minutes between two tries. */
    private static final int DEAF_FOR = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReceiveDelivery receiveDelivery;

    @Inject
    private Behaviours behaviours;

    @Inject
    private Scripts scripts;

    @Inject
    @WallTime
    private Clock wall;

    /** 422 problem if the agency can't work with the content; otherwise what became of the delivery. */
    public Reception accept(Agency agency, String idempotencyKey, JsonNode body) {
        RequestEnvelope envelope;
        Operation operation;
        try {
            envelope = Json.read(body, RequestEnvelope.class);
            operation = Operation.of(agency, envelope.operation())
                    .orElseThrow(
                            () -> new IllegalArgumentException("Cơ quan không làm việc này: " + body.get("operation")));
            operation.check(envelope.payload());
        } catch (IllegalArgumentException e) {
            throw ProblemException.unprocessable(e.getMessage());
        }
        if (!envelope.requestKey().equals(idempotencyKey)) {
            throw ProblemException.unprocessable("Idempotency-Key phải bằng requestKey.");
        }
        Delivery delivery = new Delivery(agency, idempotencyKey, hash(envelope));
        int deafFor = turns(operation, envelope, Turn.DEAF) ? DEAF_FOR : 0;
        return receiveDelivery.receive(delivery, deafFor, () -> store(delivery, operation, envelope));
    }

    /** The request as the agency has it now. */
    public Optional<ReceivedRequest> find(Agency agency, String requestKey) {
        return Optional.ofNullable(em.find(ReceivedRequest.class, agency.key() + "/" + requestKey));
    }

    /** Number of the receipt given for a stored request. */
    public String receiptOf(ReceivedRequest request) {
        return em.find(Intake.class, request.id()).receipt().receipt();
    }

    private void store(Delivery delivery, Operation operation, RequestEnvelope envelope) {
        Behaviour behaviour = behaviours.of(delivery.agency());
        long now = wall.millis();
        long latency = behaviour.latency().of(behaviour.draw(delivery.agency().key(), delivery.requestKey()), "first");
        ReceivedRequest request = new ReceivedRequest(delivery, operation, envelope, Json.write(envelope.payload()));
        request.schedule(now, now + latency + (turns(operation, envelope, Turn.SLOW) ? SLOW_MS : 0));
        em.persist(request);
    }

    private boolean turns(Operation operation, RequestEnvelope envelope, Turn wanted) {
        return scripts.scenario(envelope.portalNumber())
                .flatMap(scenario -> scenario.turn(operation.name()))
                .filter(wanted::equals)
                .isPresent();
    }

    private static String hash(RequestEnvelope envelope) {
        return Json.hash(JsonNodeFactory.instance
                .objectNode()
                .put("operation", envelope.operation())
                .put("dossierCode", envelope.dossierCode())
                .set("payload", envelope.payload()));
    }
}
