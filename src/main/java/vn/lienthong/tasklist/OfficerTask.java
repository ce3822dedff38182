package vn.lienthong.tasklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienthong.security.Role;

/**
 * Công việc: one step of a dossier that waits for an officer with a role in a unit. The row lives exactly as long as
 * the task of the engine; it is free until somebody takes it.
 */
@Entity
@Table(name = "officer_task")
public class OfficerTask {
    private static final String SEPARATOR = " ";

    @Id
    private String id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private String procedure;

    @Column(name = "task_key")
    private String taskKey;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String decisions;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Version
    private long version;

    protected OfficerTask() {}

    OfficerTask(OpenedTask opened, String unitCode, Instant createdAt) {
        this.id = opened.id();
        this.dossierCode = opened.dossierCode();
        this.procedure = opened.procedure();
        this.taskKey = opened.taskKey();
        this.name = opened.name();
        this.role = Role.valueOf(opened.role());
        this.decisions = String.join(SEPARATOR, opened.decisions());
        this.unitCode = unitCode;
        this.dueAt = opened.due();
        this.createdAt = createdAt;
    }

    void claim(String officer, Instant at) {
        claimedBy = officer;
        claimedAt = at;
    }

    void release() {
        claimedBy = null;
        claimedAt = null;
    }

    void due(Instant due) {
        dueAt = due;
    }

    /** @return the engine's id of the task */
    public String id() {
        return id;
    }

    public String dossierCode() {
        return dossierCode;
    }

    /** @return name of the procedure; empty if it belongs to the dossier as a whole */
    public Optional<String> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** @return id in the model, for example {@code Task_VerifyDossier} */
    public String taskKey() {
        return taskKey;
    }

    /** @return what is to be done, in Vietnamese */
    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** @return ways to decide it, names of {@link Decision}s, the usual one first */
    public List<String> decisions() {
        return decisions.isEmpty() ? List.of() : List.of(decisions.split(SEPARATOR));
    }

    /** @return unit whose officers may do it */
    public String unitCode() {
        return unitCode;
    }

    /** @return when it is due; empty if nothing presses */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** @return user name of the officer who has taken it; empty while it is free */
    public Optional<String> claimedBy() {
        return Optional.ofNullable(claimedBy);
    }

    public Optional<Instant> claimedAt() {
        return Optional.ofNullable(claimedAt);
    }

    boolean heldByAnother(String officer) {
        return claimedBy != null && !claimedBy.equals(officer);
    }
}
