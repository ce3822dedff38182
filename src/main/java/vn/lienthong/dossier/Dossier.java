package vn.lienthong.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.security.PersonKeys;

/**
 * Hồ sơ liên thông: what a citizen handed in with one declaration, from technical receipt to its last outcome.
 *
 * <p>It keeps the two numbers it is known by, the rules it was received under (NĐ 301/2026, Đ18 k1), the declaration
 * as declared, the parts handed in, and the three instants the law tells apart: submitted, technically received, validly
 * received (NĐ 118/2025, Đ17). The states of its procedures live with the procedures; {@link #status()} is derived
 * from them.
 */
@Entity
@Table(name = "dossier")
public class Dossier {
    @Id
    @SequenceGenerator(name = "dossier_number", sequenceName = "dossier_number", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_number")
    private Long id;

    private String code;

    @Column(name = "portal_number")
    private String portalNumber;

    @Column(name = "linked_procedure")
    private String linkedProcedure;

    private String form;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    @Column(name = "receiving_unit")
    private String receivingUnit;

    @Column(name = "competent_unit")
    private String competentUnit;

    private String subject;

    @Column(name = "subject_search")
    private String subjectSearch;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "applicant_phone")
    private String applicantPhone;

    @Column(name = "applicant_person_key")
    private String applicantPersonKey;

    private String declaration;

    @Column(name = "submission_sha256")
    private String submissionSha256;

    @Column(name = "registry_check")
    private String registryCheck;

    @Column(name = "benefit_route")
    private String benefitRoute;

    @Column(name = "certificate_code")
    private String certificateCode;

    @Column(name = "event_person_key")
    private String eventPersonKey;

    @Column(name = "issued_person_key")
    private String issuedPersonKey;

    @Column(name = "event_date")
    private LocalDate eventDate;

    @Column(name = "hospital_check")
    private String hospitalCheck;

    @Column(name = "late_registration")
    private boolean lateRegistration;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "technical_receipt_at")
    private Instant technicalReceiptAt;

    @Column(name = "valid_receipt_at")
    private Instant validReceiptAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    @Column(name = "legal_ground")
    private String legalGround;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    private List<DossierPart> parts = new ArrayList<>();

    @Version
    private long version;

    protected Dossier() {}

    Dossier(Intake intake, Instant technicalReceiptAt) {
        this.portalNumber = intake.portalNumber().orElse(null);
        this.linkedProcedure = intake.linkedProcedure();
        this.form = intake.form();
        this.ruleVersion = intake.ruleVersion();
        this.status = DossierStatus.SUBMITTED;
        this.receivingUnit = intake.receivingUnit();
        this.competentUnit = intake.receivingUnit();
        this.submissionSha256 = intake.submissionSha256();
        this.submittedAt = intake.submittedAt();
        this.technicalReceiptAt = technicalReceiptAt;
        says(intake.declared());
    }

    private void says(Declared declared) {
        declaration = declared.json();
        subject = declared.subject().name();
        subjectSearch = declared.subject().searchName();
        certificateCode = declared.event().certificateCode();
        eventPersonKey = declared.event().personKey();
        eventDate = declared.event().on();
        applicantName = declared.applicant().name();
        applicantPhone = declared.applicant().phone();
        applicantPersonKey = declared.applicant().personKey();
        // Late registration is flagged, not refused (Luật Hộ tịch 2014, Đ15, Đ33).
        lateRegistration = technicalReceiptAt
                .atZone(MovingClock.ZONE)
                .toLocalDate()
                .isAfter(declared.subject().registerBy());
    }

    /** Gives it its code, once, when its running number is known. */
    void number(String codeSegment) {
        LocalDate day = technicalReceiptAt.atZone(MovingClock.ZONE).toLocalDate();
        code = DossierCode.of(codeSegment, day, id).value();
    }

    /** Keeps one thành phần hồ sơ with the dossier. */
    void add(PartKind kind, Document document) {
        parts.add(new DossierPart(this, kind, document, null, null));
    }

    /** Keeps one that was handed in because it was asked for. */
    void add(PartKind kind, Document document, SupplementRequest asked) {
        parts.add(new DossierPart(this, kind, document, asked.id(), asked.procedure()));
    }

    /** Keeps one that was handed in when a procedure was filed again alone. */
    public void addFor(String procedure, PartKind kind, Document document) {
        parts.add(new DossierPart(this, kind, document, null, procedure));
    }

    /** Valid reception: from now on the clocks of the law run (NĐ 118/2025, Đ17 k3; sđ. NĐ 309/2026, Đ8). */
    void accept(Instant at) {
        require(status == DossierStatus.SUBMITTED, "accept");
        validReceiptAt = at;
        status = DossierStatus.ACCEPTED;
    }

    /** Refusal at intake with its ground; nothing else follows. */
    void refuse(String why, String ground, Instant at) {
        require(status == DossierStatus.SUBMITTED, "refuse");
        reason = why;
        legalGround = ground;
        endedAt = at;
        status = DossierStatus.REFUSED;
    }

    /** Takes the state that the states of the procedures amount to. */
    void become(DossierStatus derived, Instant at) {
        require(!status.ended(), "change");
        status = derived;
        if (derived.ended()) {
            endedAt = at;
        }
    }

    /** What it came to counts for less since. */
    void restate(DossierStatus derived) {
        require(status.ended() && derived.ended(), "restate");
        status = derived;
    }

    /** One of its procedures was filed again after all had ended. */
    void reopen() {
        require(status.ended(), "reopen");
        status = DossierStatus.IN_PROGRESS;
        endedAt = null;
    }

    /** The declaration says something else from now on (Luật Hộ tịch 2014, Đ28), and is found by it. */
    void correct(Declared right) {
        says(right);
    }

    /** Keeps what the registries say about the people of the declaration, field by field (JSON). */
    public void keepRegistryCheck(String json) {
        registryCheck = json;
    }

    /** Keeps which branch pays what after a death, and why the others do not (JSON). */
    public void keepBenefitRoute(String json) {
        benefitRoute = json;
    }

    /** The law names another commune than the one that received it (Luật Hộ tịch 2014, Đ13, Đ32; L3). */
    public void isDecidedBy(String unit) {
        competentUnit = unit;
    }

    /** Keeps what the facility's paper says beside the declaration (JSON). */
    public void keepHospitalCheck(String json) {
        hospitalCheck = json;
    }

    private void require(boolean allowed, String act) {
        if (!allowed) {
            throw new IllegalStateException("Dossier " + code + " is " + status + ", cannot " + act);
        }
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Optional<String> portalNumber() {
        return Optional.ofNullable(portalNumber);
    }

    /** @return name of the linked group, for example {@code BIRTH} */
    public String linkedProcedure() {
        return linkedProcedure;
    }

    public String form() {
        return form;
    }

    /** @return first day of the rules it follows, for example {@code 2026-09-01} */
    public String ruleVersion() {
        return ruleVersion;
    }

    public DossierStatus status() {
        return status;
    }

    /** @return code of the commune that received it; the deciding agency may be another (L3) */
    public String receivingUnit() {
        return receivingUnit;
    }

    public String competentUnit() {
        return competentUnit;
    }

    /** @return name of whom it is about: the child, the deceased … */
    public String subject() {
        return subject;
    }

    public String applicantName() {
        return applicantName;
    }

    public Optional<String> applicantPhone() {
        return Optional.ofNullable(applicantPhone);
    }

    /** @return the declaration as declared, JSON of the form and its version */
    public String declarationJson() {
        return declaration;
    }

    /** @return whether exactly this was handed in */
    boolean cameFrom(String sha256) {
        return submissionSha256.equals(sha256);
    }

    public Optional<String> registryCheckJson() {
        return Optional.ofNullable(registryCheck);
    }

    /** @return which branch pays what after a death; empty if no benefit is asked for */
    public Optional<String> benefitRouteJson() {
        return Optional.ofNullable(benefitRoute);
    }

    /** @return what the facility's paper says, JSON; empty before anybody looked */
    public Optional<String> hospitalCheckJson() {
        return Optional.ofNullable(hospitalCheck);
    }

    /** @return number of the facility's paper as declared */
    public Optional<String> certificateCode() {
        return Optional.ofNullable(certificateCode);
    }

    /** @return keyed hash of the mother's or the deceased's number, or of another document of who has none */
    public Optional<String> eventPersonKey() {
        return Optional.ofNullable(eventPersonKey);
    }

    /** Keeps whose number was issued through it: keyed hash of the number. */
    public void keepIssuedPersonKey(String key) {
        issuedPersonKey = key;
    }

    /** @return keyed hash of the number that was issued through it */
    public Optional<String> issuedPersonKey() {
        return Optional.ofNullable(issuedPersonKey);
    }

    /**
     * @return keyed hashes a death of the child born is declared under: of the number it got through this dossier, or of its
     *     birth notification's (L21); none if it has got none
     */
    public List<String> keysOfChild(PersonKeys keys) {
        return issuedPersonKey().stream()
                .flatMap(number -> Stream.concat(Stream.of(number), certificateCode().map(keys::of).stream()))
                .toList();
    }

    /** @return day of the birth or death; empty for dossiers older than this search */
    public Optional<LocalDate> eventDate() {
        return Optional.ofNullable(eventDate);
    }

    public boolean lateRegistration() {
        return lateRegistration;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant technicalReceiptAt() {
        return technicalReceiptAt;
    }

    public Optional<Instant> validReceiptAt() {
        return Optional.ofNullable(validReceiptAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> legalGround() {
        return Optional.ofNullable(legalGround);
    }

    public List<DossierPart> parts() {
        return List.copyOf(parts);
    }
}
