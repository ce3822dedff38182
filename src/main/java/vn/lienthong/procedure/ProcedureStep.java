package vn.lienthong.procedure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ServicePlace;
import vn.lienthong.platform.Json;
import vn.lienthong.sla.LimitKey;

/**
 * One procedure of one dossier: its own state, appointment date and outcome, released as soon as it exists
 * (NĐ 63/2024, Đ4 k3).
 */
@Entity
@Table(name = "procedure_step")
public class ProcedureStep {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_id")
    private Long dossierId;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private Procedure procedure;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "outcome_number")
    private String outcomeNumber;

    @Column(name = "outcome_result")
    private String outcomeResult;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_document")
    private Document outcomeDocument;

    @Column(name = "limit_key")
    private LimitKey limitKey;

    private String enquiry;

    @Column(name = "refiled_at")
    private Instant refiledAt;

    @Column(name = "rule_version")
    private String ruleVersion;

    private String fee;

    @Embedded
    @AttributeOverride(name = "place", column = @Column(name = "delivery_place"))
    @AttributeOverride(name = "unit", column = @Column(name = "delivery_unit"))
    private ServicePlace delivery;

    @Embedded
    @AttributeOverride(name = "place", column = @Column(name = "payment_place"))
    @AttributeOverride(name = "unit", column = @Column(name = "payment_unit"))
    private ServicePlace payment;

    @Column(name = "limit_ground")
    private String limitGround;

    private String reason;

    @Column(name = "legal_ground")
    private String legalGround;

    @Version
    private long version;

    protected ProcedureStep() {}

    ProcedureStep(Dossier dossier, Procedure procedure, String decidingUnit) {
        this.dossierId = dossier.id();
        this.dossierCode = dossier.code();
        this.procedure = procedure;
        this.unitCode = decidingUnit;
        this.status = StepStatus.NOT_STARTED;
    }

    /** The corrected declaration names another unit than the one before. */
    void isDecidedBy(String decidingUnit) {
        require(StepStatus.NOT_STARTED);
        unitCode = decidingUnit;
    }

    /** Its turn has come, but somebody must agree first, or is asked again. */
    void awaitConsent() {
        require(StepStatus.NOT_STARTED, StepStatus.AWAITING_CONSENT);
        status = StepStatus.AWAITING_CONSENT;
    }

    void start(Instant at, Instant due) {
        require(StepStatus.NOT_STARTED, StepStatus.AWAITING_CONSENT);
        status = StepStatus.IN_PROGRESS;
        startedAt = at;
        dueAt = due;
    }

    /** Its limit in this dossier; chosen before it begins, kept from then on (L24). */
    public void choose(ChosenLimit limit) {
        require(StepStatus.NOT_STARTED, StepStatus.AWAITING_CONSENT);
        limitKey = limit.key();
        limitGround = limit.ground().orElse(null);
    }

    /** Tells the citizen a date before the procedure can begin (form 01). */
    void appoint(Instant due) {
        dueAt = due;
    }

    /** The chairperson signed (Luật Hộ tịch 2014, Đ16). */
    public void sign(String by, Instant at) {
        signedBy = by;
        signedAt = at;
    }

    /** Keeps what is to be paid for it; null if the rules know nothing of it. */
    void keepFee(String json) {
        fee = json;
    }

    /**
     * Keeps where its paper is handed out and its money paid.
     *
     * @param paidAt null if nothing is paid
     */
    void keepPlaces(ServicePlace handedOutAt, ServicePlace paidAt) {
        delivery = handedOutAt;
        payment = paidAt;
    }

    /** Keeps what the officer or the agency gave as reason and legal ground; null clears it. */
    public void keepReason(String why, String ground) {
        reason = why;
        legalGround = ground;
    }

    /** It is filed again alone, from its beginning, under the rules of that day; the trail keeps how it had ended. */
    void refile(String rules, Instant at) {
        require(StepStatus.STOPPED, StepStatus.REJECTED, StepStatus.CANCELLED);
        status = StepStatus.NOT_STARTED;
        refiledAt = at;
        ruleVersion = rules;
        startedAt = null;
        dueAt = null;
        endedAt = null;
        limitKey = null;
        limitGround = null;
        keepReason(null, null);
    }

    /** The citizen is asked for what is missing. */
    void awaitSupplement() {
        if (status.ended() || status == StepStatus.AWAITING_SUPPLEMENT) {
            throw new IllegalStateException(dossierCode + " " + procedure + " is " + status);
        }
        status = StepStatus.AWAITING_SUPPLEMENT;
    }

    /** What was missing is there: back to where it was. */
    void supplemented() {
        require(StepStatus.AWAITING_SUPPLEMENT);
        status = startedAt == null ? StepStatus.NOT_STARTED : StepStatus.IN_PROGRESS;
    }

    /** Another outcome takes the place of the one that was released (L17). */
    void supersede(Outcome outcome) {
        require(StepStatus.GRANTED);
        outcomeNumber = outcome.number();
        outcomeResult = outcome.resultJson();
        outcomeDocument = outcome.document();
    }

    /** What our own officer decided, before it is released. */
    public void prepare(String resultJson) {
        require(StepStatus.IN_PROGRESS);
        outcomeResult = resultJson;
    }

    /** Whom another commune is asked about, and what it said; JSON. */
    public void keepEnquiry(String json) {
        enquiry = json;
    }

    /** @return the last enquiry, JSON; see {@link #keepEnquiry} */
    public Optional<String> enquiryJson() {
        return Optional.ofNullable(enquiry);
    }

    void grant(Outcome outcome, Instant at) {
        require(StepStatus.IN_PROGRESS);
        status = StepStatus.GRANTED;
        outcomeNumber = outcome.number();
        outcomeResult = outcome.resultJson();
        outcomeDocument = outcome.document();
        endedAt = at;
    }

    /** What it gave no longer counts and nothing takes its place; it is kept and shown as revoked (L18). */
    void revoke() {
        require(StepStatus.GRANTED);
        status = StepStatus.REVOKED;
    }

    void end(StepStatus how, Instant at) {
        if (status.ended()) {
            throw new IllegalStateException(dossierCode + " " + procedure + " has ended as " + status);
        }
        status = how;
        endedAt = at;
    }

    private void require(StepStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw new IllegalStateException(
                    dossierCode + " " + procedure + " is " + status + ", not " + List.of(expected));
        }
    }

    public String dossierCode() {
        return dossierCode;
    }

    public Procedure procedure() {
        return procedure;
    }

    public StepStatus status() {
        return status;
    }

    public String unitCode() {
        return unitCode;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** @return the appointment date, known from valid reception on */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** @return the limit it was given, with its ground; empty while it has only the usual one and has not begun */
    public Optional<ChosenLimit> limit() {
        return Optional.ofNullable(limitKey).map(key -> new ChosenLimit(key, Optional.ofNullable(limitGround)));
    }

    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<String> outcomeNumber() {
        return Optional.ofNullable(outcomeNumber);
    }

    /** @return what the agency granted, JSON in the shape of the operation, without the document's bytes */
    public Optional<String> outcomeResultJson() {
        return Optional.ofNullable(outcomeResult);
    }

    /** @return the certificate it gave, as others are told of it; only of a registration that was granted */
    public CertificateReference certificate() {
        return new CertificateReference(
                outcomeNumber,
                LocalDate.parse(Json.tree(outcomeResult).path("registeredOn").asText()),
                outcomeDocument().map(Document::sha256).orElse(null));
    }

    public Optional<Document> outcomeDocument() {
        return Optional.ofNullable(outcomeDocument);
    }

    /** @return when it was filed again alone; empty if it never was */
    public Optional<Instant> refiledAt() {
        return Optional.ofNullable(refiledAt);
    }

    /** @return first day of the rules it follows: the dossier's, unless it was filed again under newer ones */
    public String rules(Dossier dossier) {
        return ruleVersion == null ? dossier.ruleVersion() : ruleVersion;
    }

    /** @return what is to be paid for it, JSON of {@link vn.lienthong.dossier.ProcedureState.Fee} */
    public Optional<String> feeJson() {
        return Optional.ofNullable(fee);
    }

    /** @return where its paper is handed out; empty for dossiers older than this field */
    public Optional<ServicePlace> delivery() {
        return Optional.ofNullable(delivery).filter(place -> place.place() != null);
    }

    /** @return where its money is paid; empty if nothing is paid */
    public Optional<ServicePlace> payment() {
        return Optional.ofNullable(payment).filter(place -> place.place() != null);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> legalGround() {
        return Optional.ofNullable(legalGround);
    }
}
