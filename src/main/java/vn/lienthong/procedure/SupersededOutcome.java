package vn.lienthong.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.dossier.Document;

/** An outcome that was released and that another has taken the place of: kept as it was, never deleted (L17). */
@Entity
@Table(name = "superseded_outcome")
public class SupersededOutcome {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private Procedure procedure;

    @Column(name = "number_")
    private String number;

    private String result;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "superseded_by")
    private String supersededBy;

    private String reason;

    @Column(name = "legal_ground")
    private String legalGround;

    protected SupersededOutcome() {}

    /** @param step holds the outcome as it still is */
    SupersededOutcome(ProcedureStep step, Instant validFrom, Replacement by) {
        this.dossierCode = step.dossierCode();
        this.procedure = step.procedure();
        this.number = step.outcomeNumber().orElseThrow();
        this.result = step.outcomeResultJson().orElseThrow();
        this.document = step.outcomeDocument().orElse(null);
        this.validFrom = validFrom;
        this.supersededAt = by.at();
        this.supersededBy = by.signer();
        this.reason = by.reason();
        this.legalGround = by.legalGround();
    }

    /**
     * What took its place.
     *
     * @param signer full name of the person who signed the new one
     * @param legalGround null if none was given
     */
    record Replacement(Instant at, String signer, String reason, String legalGround) {}

    public String dossierCode() {
        return dossierCode;
    }

    public Procedure procedure() {
        return procedure;
    }

    public String number() {
        return number;
    }

    public Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    /** @return when it was released */
    public Instant validFrom() {
        return validFrom;
    }

    public Instant supersededAt() {
        return supersededAt;
    }

    /** @return full name of the person who signed what took its place */
    public String supersededBy() {
        return supersededBy;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> legalGround() {
        return Optional.ofNullable(legalGround);
    }
}
