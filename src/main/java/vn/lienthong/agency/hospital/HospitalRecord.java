package vn.lienthong.agency.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Giấy chứng sinh or Giấy báo tử điện tử as a facility signed it; a revision is a new record, none is changed (NĐ 63/2024,
 * Đ25; L20).
 */
@Entity
@Table(name = "hospital_record")
public class HospitalRecord {
    /** Which paper it is; the name of the linked group it serves. */
    public enum Kind {
        /** Giấy chứng sinh. */
        BIRTH,
        /** Giấy báo tử. */
        DEATH
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;
    private int revision;

    @Column(name = "facility_code")
    private String facilityCode;

    private String content;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected HospitalRecord() {}

    HospitalRecord(Kind kind, HospitalPaper paper, String content, Instant receivedAt) {
        this.kind = kind;
        this.code = paper.code();
        this.revision = paper.revision();
        this.facilityCode = paper.facilityCode();
        this.content = content;
        this.issuedAt = paper.issuedAt().toInstant();
        this.receivedAt = receivedAt;
    }

    public Kind kind() {
        return kind;
    }

    /** @return number of the paper, the key a dossier is matched by */
    public String code() {
        return code;
    }

    /** @return 1 for the first issue, then 2, 3 … */
    public int revision() {
        return revision;
    }

    public String facilityCode() {
        return facilityCode;
    }

    /** @return what was signed, JSON of a {@link HospitalPaper} */
    String content() {
        return content;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
