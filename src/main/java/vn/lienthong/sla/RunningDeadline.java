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

/** Thời hạn of one procedure (or of the group) of one dossier, as it was promised. */
@Entity
@Table(name = "deadline")
public class RunningDeadline {
    /** Whether the promise still stands. Overdue is derived from {@link #dueAt()}, it blocks nothing. */
    public enum State {
        RUNNING,
        MET,
        /** The due minute has passed; set when the timer fires, kept when the act is done late. */
        MISSED,
        /** What it waited for will never come. */
        CANCELLED
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private String procedure;

    @Column(name = "limit_key")
    private LimitKey limitKey;

    @Column(name = "rule_version")
    private String ruleVersion;

    private String calendar;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "effective_start")
    private Instant effectiveStart;

    @Column(name = "base_due_at")
    private Instant baseDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "held_since")
    private Instant heldSince;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected RunningDeadline() {}

    RunningDeadline(DeadlineStart start, String calendar, DueDate due) {
        this.dossierCode = start.dossierCode();
        this.procedure = start.procedure();
        this.limitKey = start.limitKey();
        this.ruleVersion = start.ruleVersion();
        this.calendar = calendar;
        this.startedAt = start.at();
        this.effectiveStart = due.effectiveStart();
        this.baseDueAt = due.baseDue();
        this.dueAt = due.due().orElse(null);
        this.state = State.RUNNING;
    }

    /** The act was done: in time, or late if the due minute had passed. */
    void done(Instant at) {
        if (endedAt != null) {
            return;
        }
        if (state == State.RUNNING) {
            state = DueDate.met(at, dueAt) ? State.MET : State.MISSED;
        }
        endedAt = at;
    }

    /** The act is not owed any more. */
    void cancel(Instant at) {
        if (state == State.RUNNING) {
            state = State.CANCELLED;
            endedAt = at;
            heldSince = null;
        }
    }

    /** Its clock stands still; the date promised last stays known. */
    void hold(Instant since) {
        heldSince = since;
    }

    /** Its clock runs again, to this date. */
    void run(Instant due) {
        heldSince = null;
        dueAt = due;
    }

    /** The due minute has passed, which it can't while the clock stands still. */
    void missed() {
        if (state == State.RUNNING && !held()) {
            state = State.MISSED;
        }
    }

    public Long id() {
        return id;
    }

    public String dossierCode() {
        return dossierCode;
    }

    /** @return the procedure it limits; empty for the group's total */
    public Optional<String> procedure() {
        return Optional.ofNullable(procedure);
    }

    public LimitKey limitKey() {
        return limitKey;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public String calendar() {
        return calendar;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** @return the date promised last; while the clock is {@link #held()}, not the final one, and it may have passed */
    public Instant dueAt() {
        return dueAt;
    }

    /** @return whether its clock stands still, so that nothing can be late */
    public boolean held() {
        return heldSince != null;
    }

    /** @return since when its clock has stood still; empty while it runs */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    public State state() {
        return state;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
