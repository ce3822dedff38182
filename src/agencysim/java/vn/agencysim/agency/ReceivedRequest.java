package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.platform.Agency;

/** A request an agency has accepted and will decide. */
@Entity
@Table(name = "request")
public class ReceivedRequest {
    /** Life of a request: undecided, perhaps answered PENDING first, decided – or overtaken by a newer one, withdrawn, ignored. */
    public enum State {
        RECEIVED,
        PENDING,
        DECIDED,
        SUPERSEDED,
        WITHDRAWN,
        IGNORED
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "request_key")
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "portal_number")
    private String portalNumber;

    @Column(name = "round_number")
    private int round;

    private String payload;

    @Column(name = "received_at")
    private long receivedAt;

    @Column(name = "decide_at")
    private long decideAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String answer;

    protected ReceivedRequest() {}

    ReceivedRequest(Delivery delivery, Operation operation, RequestEnvelope envelope, String payload) {
        this.id = delivery.id();
        this.agency = delivery.agency();
        this.requestKey = delivery.requestKey();
        this.operation = operation;
        this.dossierCode = envelope.dossierCode();
        this.portalNumber = envelope.portalNumber();
        this.round = envelope.round();
        this.payload = payload;
        this.state = State.RECEIVED;
    }

    /** Sets when it arrived and when it will be decided, both in milliseconds of real time. */
    void schedule(long received, long decide) {
        receivedAt = received;
        decideAt = decide;
    }

    boolean open() {
        return state == State.RECEIVED || state == State.PENDING;
    }

    boolean alreadyPending() {
        return state == State.PENDING;
    }

    void postpone(long until, String pendingAnswer) {
        state = State.PENDING;
        decideAt = until;
        answer = pendingAnswer;
    }

    void waitUntil(long then) {
        decideAt = then;
    }

    void decide(String finalAnswer) {
        state = State.DECIDED;
        answer = finalAnswer;
    }

    void supersede() {
        state = State.SUPERSEDED;
    }

    void ignore() {
        state = State.IGNORED;
    }

    String portalNumber() {
        return portalNumber;
    }

    int round() {
        return round;
    }

    String id() {
        return id;
    }

    Agency agency() {
        return agency;
    }

    String requestKey() {
        return requestKey;
    }

    Operation operation() {
        return operation;
    }

    String dossierCode() {
        return dossierCode;
    }

    String payload() {
        return payload;
    }

    long receivedAt() {
        return receivedAt;
    }

    String answer() {
        return answer;
    }
}
