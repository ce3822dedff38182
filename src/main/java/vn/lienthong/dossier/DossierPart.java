package vn.lienthong.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Optional;
import vn.lienthong.dossier.declaration.PartKind;

/** Thành phần hồ sơ: one paper or data file handed in, by reference to the document store. */
@Entity
@Table(name = "dossier_part")
public class DossierPart {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "supplement_id")
    private Long supplementId;

    @Column(name = "procedure_")
    private String procedure;

    protected DossierPart() {}

    /**
     * @param supplementId the request for supplements it answers; null if it was not asked for
     * @param procedure name of the procedure it was handed in for afterwards; null if it came with the dossier
     */
    DossierPart(Dossier dossier, PartKind kind, Document document, Long supplementId, String procedure) {
        this.supplementId = supplementId;
        this.procedure = procedure;
        this.dossier = dossier;
        this.kind = kind;
        this.document = document;
    }

    public PartKind kind() {
        return kind;
    }

    public Document document() {
        return document;
    }

    /** @return the request for supplements it answers; empty if it was not asked for */
    public Optional<Long> supplementId() {
        return Optional.ofNullable(supplementId);
    }
}
