package vn.lienthong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Work of the background that was given up after its last retry, or is tried every hour because an agency keeps silent: an
 * operator looks at it, removes the cause and has it tried again. It is over when that happens, when the agency speaks again, or
 * when the process no longer needs the job.
 */
@Entity
@Table(name = "job_failure")
public class JobFailure {
    private static final int MESSAGE_LENGTH = 500;

    @Id
    private String id;

    @Column(name = "job_id")
    private String jobId;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "process_key")
    private String processKey;

    @Column(name = "activity_id")
    private String activityId;

    private String message;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    protected JobFailure() {}

    /**
     * @param place where in which dossier's process the job stood
     * @param message what went wrong, without personal data; longer than 500 characters is cut
     */
    public JobFailure(String jobId, Place place, String message, Instant failedAt) {
        this.id = UUID.randomUUID().toString();
        this.jobId = jobId;
        this.dossierCode = place.dossierCode();
        this.processKey = place.processKey();
        this.activityId = place.activityId();
        this.message = message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH);
        this.failedAt = failedAt;
    }

    /**
     * @param dossierCode dossier, null if the process serves none
     * @param processKey key of the model
     * @param activityId element of the model
     */
    public record Place(String dossierCode, String processKey, String activityId) {}

    /** It is being tried again, or no longer needed. */
    void resolve(Instant when, String who) {
        resolvedAt = when;
        resolvedBy = who;
    }

    public String id() {
        return id;
    }

    public String jobId() {
        return jobId;
    }

    public Place place() {
        return new Place(dossierCode, processKey, activityId);
    }

    public String message() {
        return message;
    }

    public Instant failedAt() {
        return failedAt;
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public Optional<String> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }
}
