package vn.lienthong.dossier;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.lienthong.platform.Json;

/**
 * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (form 02): what one procedure lacks, told to the citizen once and completely
 * (NĐ 118/2025, Đ17 k2; sđ. NĐ 309/2026, Đ8). Drafted by whoever finds it missing, open from the moment it is told, then
 * answered, or expired when the procedure is stopped after 7 working days; papers that come late but before the stop still
 * answer it.
 */
@Entity
@Table(name = "supplement_request")
public class SupplementRequest {
    /** How far it has come. */
    public enum State {
        DRAFTED,
        OPEN,
        ANSWERED,
        EXPIRED
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private String procedure;

    @Column(name = "number_")
    private int number;

    @Column(name = "asked_by")
    private String askedBy;

    private String reason;

    @Column(name = "legal_ground")
    private String legalGround;

    private String items;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String note;

    @Version
    private long version;

    protected SupplementRequest() {}

    SupplementRequest(String dossierCode, String procedure, int number, Lack lack) {
        this.dossierCode = dossierCode;
        this.procedure = procedure;
        this.number = number;
        this.askedBy = lack.foundBy();
        this.reason = lack.reason();
        this.legalGround = lack.legalGround();
        this.items = Json.write(lack.items());
        this.state = State.DRAFTED;
    }

    /**
     * What is missing, who found it and why it is needed.
     *
     * @param foundBy user name of an officer or key of an agency
     * @param legalGround null if each item has its own
     */
    public record Lack(String foundBy, String reason, String legalGround, List<MissingPart> items) {}

    void open(Instant at, Instant due) {
        require(State.DRAFTED);
        state = State.OPEN;
        askedAt = at;
        dueAt = due;
    }

    void answer(String citizensNote, Instant at) {
        require(State.OPEN);
        state = State.ANSWERED;
        note = citizensNote;
        answeredAt = at;
    }

    void expire() {
        require(State.OPEN);
        state = State.EXPIRED;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException(dossierCode + " supplement " + number + " is " + state);
        }
    }

    public Long id() {
        return id;
    }

    public String dossierCode() {
        return dossierCode;
    }

    /** @return name of the procedure that lacks something */
    public String procedure() {
        return procedure;
    }

    /** @return 1, 2, … within the procedure */
    public int number() {
        return number;
    }

    /** @return user name of the officer, or key of the agency, that found something missing */
    public String askedBy() {
        return askedBy;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> legalGround() {
        return Optional.ofNullable(legalGround);
    }

    /** @return the complete list */
    public List<MissingPart> items() {
        return StreamSupport.stream(Json.tree(items).spliterator(), false)
                .map(JsonNode::toString)
                .map(text -> Json.read(text, MissingPart.class))
                .toList();
    }

    public State state() {
        return state;
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** @return end of the last working day on which it may be answered in time */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** @return what the citizen wrote beside the papers */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
