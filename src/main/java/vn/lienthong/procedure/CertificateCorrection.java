package vn.lienthong.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
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
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.WrongField;
import vn.lienthong.dossier.CorrectedField;
import vn.lienthong.platform.Json;

/**
 * An electronic certificate that a later agency returned as wrong, and what the registry made of it: corrected and signed
 * anew, or kept with a reason (Luật Hộ tịch 2014, Đ28; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 */
@Entity
@Table(name = "certificate_correction")
public class CertificateCorrection {
    /** How far it has come. */
    public enum State {
        /** Another agency's return of the same certificate is looked at first. */
        WAITING,
        /** An officer is to decide. */
        OPEN,
        /** To be signed. */
        DECIDED,
        /** To be recorded by the registry. */
        SIGNED,
        /** The new certificate is out. */
        CORRECTED,
        /** The certificate is kept. */
        UPHELD,
        /** The agency had a certificate that had been replaced before. */
        ALREADY_CORRECTED,
        /** The dossier ended before its time, and nobody looks at it any more. */
        DROPPED
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private Procedure procedure;

    @Column(name = "request_key")
    private String requestKey;

    private String wrong;

    private String reason;

    @Column(name = "legal_ground")
    private String legalGround;

    @Enumerated(EnumType.STRING)
    private State state;

    private String fields;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decision_ground")
    private String decisionGround;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected CertificateCorrection() {}

    CertificateCorrection(ReturnedCertificate returned, Instant openedAt) {
        this.dossierCode = returned.request().dossierCode();
        this.procedure = returned.procedure();
        this.requestKey = returned.request().requestKey();
        this.wrong = Json.write(returned.answer().wrong());
        this.reason = returned.answer().reason();
        this.legalGround = returned.answer().legalGround();
        this.state = State.OPEN;
        this.openedAt = openedAt;
    }

    /** What it stands at when it is looked at. */
    void lookedAt(State now) {
        state = now;
    }

    /** @return whether the certificate is being looked at because of it, so that another return must wait */
    boolean inProgress() {
        return state == State.OPEN || state == State.DECIDED || state == State.SIGNED;
    }

    /** @return whether it waits for another return of the certificate to be settled */
    boolean waiting() {
        return state == State.WAITING;
    }

    /** @return whether nothing has come of it yet */
    boolean unsettled() {
        return inProgress() || waiting();
    }

    /** @return whether it was waiting already when something happened */
    boolean waitedAt(Instant what) {
        return waiting() && !openedAt.isAfter(what);
    }

    /** The officer corrects these; decided again if it comes back. */
    void correct(List<CorrectedField> corrected, OfficerDecided decided, Instant at) {
        fields = Json.write(corrected);
        decided(decided, at);
        state = State.DECIDED;
    }

    /** The officer keeps the certificate. */
    void keep(OfficerDecided decided, Instant at) {
        fields = null;
        decided(decided, at);
    }

    private void decided(OfficerDecided decided, Instant at) {
        decidedBy = decided.actor().name();
        decidedAt = at;
        decisionReason = decided.reason();
        decisionGround = decided.legalGround();
    }

    void sign(String by, Instant at) {
        signedBy = by;
        signedAt = at;
        state = State.SIGNED;
    }

    void end(State how, Instant at) {
        state = how;
        endedAt = at;
    }

    public Long id() {
        return id;
    }

    public String dossierCode() {
        return dossierCode;
    }

    /** @return the procedure whose agency returned the certificate */
    public Procedure procedure() {
        return procedure;
    }

    /** @return key of the request the agency answered so */
    String requestKey() {
        return requestKey;
    }

    /** @return what the agency finds wrong */
    public List<WrongField> wrong() {
        return list(wrong, new TypeReference<>() {});
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public State state() {
        return state;
    }

    /** @return what is corrected, with old and new text; empty before it is decided, or if nothing is */
    public List<CorrectedField> fields() {
        return fields == null ? List.of() : list(fields, new TypeReference<>() {});
    }

    /** @return why it was decided so */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    public Optional<String> decisionGround() {
        return Optional.ofNullable(decisionGround);
    }

    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    private static <T> List<T> list(String text, TypeReference<List<T>> type) {
        try {
            return Json.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
