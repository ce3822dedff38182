package vn.lienthong.procedure;

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
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Document;

/**
 * Bản dự thảo of a certificate as the requester saw it, for one day, before it was signed; silence is agreement
 * (procedures 1.001193 and 1.000656, law of civil status).
 */
@Entity
@Table(name = "certificate_draft")
public class CertificateDraft {
    /** What the requester said. */
    public enum Answer {
        AGREED,
        /** The day passed. */
        SILENT,
        OBJECTED
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private Procedure procedure;

    private String lines;

    private String sha256;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String remarks;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected CertificateDraft() {}

    CertificateDraft(ProcedureStep step, List<String> lines, Instant shownAt, Instant dueAt) {
        this.dossierCode = step.dossierCode();
        this.procedure = step.procedure();
        this.lines = String.join("\n", lines);
        this.sha256 = hash(lines);
        this.shownAt = shownAt;
        this.dueAt = dueAt;
    }

    static String hash(List<String> lines) {
        return Document.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    void answered(Answer what, String why, Instant at) {
        if (answer != null) {
            throw new IllegalStateException("The draft of " + dossierCode + " was answered: " + answer);
        }
        answer = what;
        remarks = why;
        answeredAt = at;
    }

    /** @return whether its content need not be shown again */
    boolean agreed() {
        return answer == Answer.AGREED || answer == Answer.SILENT;
    }

    public String dossierCode() {
        return dossierCode;
    }

    public Procedure procedure() {
        return procedure;
    }

    public List<String> lines() {
        return List.of(lines.split("\n"));
    }

    public String sha256() {
        return sha256;
    }

    public Instant shownAt() {
        return shownAt;
    }

    /** @return until when it can be answered */
    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }
}
