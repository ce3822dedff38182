package vn.lienthong.sla;

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
 * Tạm dừng tính thời hạn: one stretch in which a deadline stands still, who opened and closed it, and the dates promised
 * before and after. The clock of a group has a row for every procedure that waits. Never deleted: paused time is not
 * counted, but still shown (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3).
 */
@Entity
@Table(name = "deadline_pause")
public class RecordedPause {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "deadline_id")
    private Long deadlineId;

    @Column(name = "procedure_")
    private String procedure;

    @Enumerated(EnumType.STRING)
    private PauseReason reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "old_due_at")
    private Instant oldDueAt;

    @Column(name = "new_due_at")
    private Instant newDueAt;

    @Version
    private long version;

    protected RecordedPause() {}

    RecordedPause(RunningDeadline deadline, PauseCause cause, Instant at, String by) {
        this.deadlineId = deadline.id();
        this.procedure = cause.procedure();
        this.reason = cause.reason();
        this.openedAt = at;
        this.openedBy = by;
        this.oldDueAt = deadline.dueAt();
    }

    /** Ends it; a pause can't end before it began. */
    void close(Instant at, String by) {
        closedAt = at.isBefore(openedAt) ? openedAt : at;
        closedBy = by;
    }

    void movedTo(Instant due) {
        newDueAt = due;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    PauseCause cause() {
        return new PauseCause(procedure, reason);
    }

    DeadlinePause toPause() {
        return new DeadlinePause(openedAt, Optional.ofNullable(closedAt), reason);
    }

    /** @return the procedure that waits */
    public String procedure() {
        return procedure;
    }

    public PauseReason reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    /** @return when it ended; empty while it lasts */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** @return the date promised when it began */
    public Instant oldDueAt() {
        return oldDueAt;
    }

    /** @return the date promised when it ended; empty while it lasts, or if another one held the clock on */
    public Optional<Instant> newDueAt() {
        return Optional.ofNullable(newDueAt);
    }
}
