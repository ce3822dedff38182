package vn.lienthong.audit;

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
import java.util.Optional;

/**
 * One step of a process as it happened: a node entered, left or cancelled, a process begun or over, a task opened or
 * closed, a job that failed. Append-only, written in the transaction of the step.
 */
@Entity
@Table(name = "process_event")
public class ProcessEvent {
    private static final int DETAIL_LENGTH = 500;

    /** What happened. */
    public enum Kind {
        STARTED,
        ENDED,
        ENTERED,
        LEFT,
        CANCELLED,
        TASK_OPENED,
        TASK_COMPLETED,
        TASK_CANCELLED,
        JOB_FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "process_event_id")
    @SequenceGenerator(name = "process_event_id", sequenceName = "trail_id", allocationSize = 50)
    private Long id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "process_key")
    private String processKey;

    @Column(name = "process_id")
    private String processId;

    @Column(name = "element_id")
    private String elementId;

    @Column(name = "element_type")
    private String elementType;

    @Column(name = "instance_id")
    private String instanceId;

    private String detail;

    protected ProcessEvent() {}

    /**
     * @param processKey key of the model, for example {@code birth-registration}
     * @param processId id of the running process
     */
    public static ProcessEvent of(Kind kind, Instant occurredAt, String processKey, String processId) {
        var event = new ProcessEvent();
        event.kind = kind;
        event.occurredAt = occurredAt;
        event.processKey = processKey;
        event.processId = processId;
        return event;
    }

    /** @return this event, belonging to a dossier; null if the process serves none */
    public ProcessEvent dossier(String code) {
        dossierCode = code;
        return this;
    }

    /**
     * @param elementId id in the model, for example {@code Task_VerifyDossier}
     * @param elementType its BPMN type, for example {@code userTask}
     * @param instance id of this visit of the element, or of the task or job
     * @return this event, at an element of the model
     */
    public ProcessEvent at(String elementId, String elementType, String instance) {
        this.elementId = elementId;
        this.elementType = elementType;
        this.instanceId = instance;
        return this;
    }

    /** @return this event with a short remark without personal data; longer than 500 characters is cut */
    public ProcessEvent detail(String text) {
        detail = text == null || text.length() <= DETAIL_LENGTH ? text : text.substring(0, DETAIL_LENGTH);
        return this;
    }

    public Long id() {
        return id;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> dossierCode() {
        return Optional.ofNullable(dossierCode);
    }

    public String processKey() {
        return processKey;
    }

    public String processId() {
        return processId;
    }

    public Optional<String> elementId() {
        return Optional.ofNullable(elementId);
    }

    public Optional<String> elementType() {
        return Optional.ofNullable(elementType);
    }

    public Optional<String> instanceId() {
        return Optional.ofNullable(instanceId);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
