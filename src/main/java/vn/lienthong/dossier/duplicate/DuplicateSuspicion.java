package vn.lienthong.dossier.duplicate;

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
import java.util.Optional;

/**
 * Nghi trùng: two dossiers that may be about one birth or one death. An officer puts them side by side and decides, with a
 * reason; until then the later one can't be accepted (Luật Hộ tịch 2014, Đ12).
 */
@Entity
@Table(name = "duplicate_suspicion")
public class DuplicateSuspicion {
    /** Why they may be the same. */
    public enum Ground {
        /** The same Giấy chứng sinh or Giấy báo tử. */
        SAME_CERTIFICATE,
        /** The same mother and day of birth, and nothing that tells twins apart. */
        SAME_MOTHER_AND_DAY,
        /** The same person died. */
        SAME_DECEASED,
        /** Of another event the same person on the same day. */
        SAME_PERSON_AND_DAY
    }

    /** What the officer found. */
    public enum Verdict {
        /** One birth or death: this dossier is to be refused. */
        DUPLICATE,
        /** Two births, twins for example, or a mistake in a number. */
        DIFFERENT
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "other_code")
    private String otherCode;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "found_at")
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private long version;

    protected DuplicateSuspicion() {}

    DuplicateSuspicion(String dossierCode, String otherCode, Ground ground, Instant foundAt) {
        this.dossierCode = dossierCode;
        this.otherCode = otherCode;
        this.ground = ground;
        this.foundAt = foundAt;
    }

    void decide(Verdict found, String why, String by, Instant at) {
        verdict = found;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** @return code of the dossier that came later */
    public String dossierCode() {
        return dossierCode;
    }

    /** @return code of the dossier that was there before */
    public String otherCode() {
        return otherCode;
    }

    /** @return the one of the two that is not this */
    public String beside(String code) {
        return dossierCode.equals(code) ? otherCode : dossierCode;
    }

    public Ground ground() {
        return ground;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** @return what was found; empty while nobody has decided */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
