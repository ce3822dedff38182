package vn.lienthong.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.dossier.Document;

/**
 * One line of the ledger of outgoing requests: recorded in the transaction of the act that wants it, sent afterwards,
 * repeated under the same key until the agency has it (L26, L27). The text that is sent never changes between attempts.
 */
@Entity
@Table(name = "agency_request")
public class AgencyRequest {
    /** How far the exchange has come. */
    public enum State {
        RECORDED,
        ACKNOWLEDGED,
        ANSWERED,
        /** Not answered in its time, and asked anew under another key. */
        GIVEN_UP
    }

    private static final int LONGEST_RECEIPT = 100;
    private static final int LONGEST_ERROR = 500;

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "request_key")
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private Operation operation;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private String procedure;

    @Column(name = "sequence_number")
    private long sequenceNumber;

    private String payload;

    @Column(name = "payload_sha256")
    private String payloadSha256;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "exchange_id")
    private String exchangeId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    private String receipt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind answerKind;

    private String answer;

    @Column(name = "last_error")
    private String lastError;

    @Version
    private long version;

    protected AgencyRequest() {}

    AgencyRequest(Operation operation, String dossierCode, String procedure, long sequenceNumber, Instant recordedAt) {
        this.requestKey = UUID.randomUUID().toString();
        this.agency = operation.agency();
        this.operation = operation;
        this.dossierCode = dossierCode;
        this.procedure = procedure;
        this.sequenceNumber = sequenceNumber;
        this.recordedAt = recordedAt;
        this.state = State.RECORDED;
    }

    /** Fixes the text that every attempt sends. */
    void carries(String text) {
        payload = text;
        payloadSha256 = Document.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    void belongsTo(String exchange) {
        exchangeId = exchange;
    }

    /** A {@code PENDING} ended the exchange that waited; what the agency decides later is for the next one. */
    void leavesItsExchangeIfPending() {
        if (answerKind == AnswerKind.PENDING) {
            exchangeId = null;
        }
    }

    /** @return true if an exchange is still to do something with this request or its answer */
    boolean isOpen() {
        return state != State.GIVEN_UP && (exchangeId == null || !answerKind().decides());
    }

    boolean givenUp() {
        return state == State.GIVEN_UP;
    }

    /** Its time is over; what is asked from now on is another question. */
    void giveUp() {
        if (!answerKind().decides()) {
            state = State.GIVEN_UP;
        }
    }

    /** Back to waiting after a {@code PENDING}: the agency still works on it under the same key. */
    void awaitsAgain() {
        if (answerKind == AnswerKind.PENDING) {
            state = State.ACKNOWLEDGED;
            answerKind = null;
        }
    }

    void failed(String why) {
        lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
    }

    void acknowledged(String agencyReceipt, Instant at) {
        attempts++;
        lastAttemptAt = at;
        lastError = null;
        if (state == State.RECORDED) {
            state = State.ACKNOWLEDGED;
            acknowledgedAt = at;
            receipt = agencyReceipt == null || agencyReceipt.length() <= LONGEST_RECEIPT
                    ? agencyReceipt
                    : agencyReceipt.substring(0, LONGEST_RECEIPT);
        }
    }

    void answered(AnswerKind kind, String text, Instant at) {
        lastError = null;
        state = State.ANSWERED;
        answerKind = kind;
        answer = text;
        answeredAt = at;
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    /** @return the key under which the agency recognises a repetition ({@code Idempotency-Key}) */
    public String requestKey() {
        return requestKey;
    }

    public Agency agency() {
        return agency;
    }

    public Operation operation() {
        return operation;
    }

    public String dossierCode() {
        return dossierCode;
    }

    public Optional<String> procedure() {
        return Optional.ofNullable(procedure);
    }

    public long sequenceNumber() {
        return sequenceNumber;
    }

    /** @return the JSON text that is sent, the same at every attempt */
    public String payload() {
        return payload;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** @return the exchange that waits for the answer or took it; none between a {@code PENDING} and asking again */
    public Optional<String> exchangeId() {
        return Optional.ofNullable(exchangeId);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** @return kind of the answer so far, {@code NONE} before any */
    public AnswerKind answerKind() {
        return answerKind == null ? AnswerKind.NONE : answerKind;
    }

    /** @return the answer as it came, JSON text of an {@link AnswerMessage} */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }
}
