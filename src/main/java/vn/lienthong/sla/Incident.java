package vn.lienthong.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Sự cố hệ thống: an announced outage of a system we ask or get data from. Only while one is announced may a paper be asked
 * for whose data that system should hold (NĐ 118/2025, Đ4 k2a; sđ. NĐ 309/2026, Đ2).
 */
@Entity
@Table(name = "incident")
public class Incident {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "system_key")
    private String systemKey;

    private String reason;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "announced_by")
    private String announcedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version
    private long version;

    protected Incident() {}

    Incident(String systemKey, String reason, Instant beganAt, String announcedBy, Instant announcedAt) {
        this.systemKey = systemKey;
        this.reason = reason;
        this.beganAt = beganAt;
        this.announcedBy = announcedBy;
        this.announcedAt = announcedAt;
    }

    void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    public Long id() {
        return id;
    }

    /** @return key of the system, for example {@code hospital} */
    public String systemKey() {
        return systemKey;
    }

    public String reason() {
        return reason;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public String announcedBy() {
        return announcedBy;
    }

    /** @return when the system worked again; empty while it does not */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
