package vn.agencysim.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.agency.BackOff;

/** A dossier as the portal knows it: what it filed, whether it was accepted, and the last it was told. */
@Entity
@Table(name = "portal_dossier")
public class PortalDossier {
    /** {@code FOREIGN}: the portal is told about a dossier that it did not file. */
    public enum State {
        QUEUED,
        ACCEPTED,
        REJECTED,
        FOREIGN
    }

    @Id
    @Column(name = "portal_number")
    private String portalNumber;

    @Column(name = "run_id")
    private String runId;

    private String unit;

    @Column(name = "child_name")
    private String childName;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "dossier_code")
    private String dossierCode;

    private String problem;
    private int attempts;

    @Column(name = "next_attempt_at")
    private long nextAttemptAt;

    @Column(name = "last_sequence")
    private int lastSequence;

    @Column(name = "last_status")
    private int lastStatus;

    @Column(name = "last_status_name")
    private String lastStatusName;

    protected PortalDossier() {}

    PortalDossier(String portalNumber, State state) {
        this.portalNumber = portalNumber;
        this.state = state;
    }

    PortalDossier of(String run, String key, String subject, Submission submission) {
        runId = run;
        idempotencyKey = key;
        unit = submission.receivingUnit();
        childName = subject;
        body = submission.json();
        return this;
    }

    boolean waiting() {
        return state == State.QUEUED;
    }

    void accepted(String code) {
        attempts++;
        state = State.ACCEPTED;
        dossierCode = code;
    }

    void rejected(String why) {
        attempts++;
        state = State.REJECTED;
        problem = why;
    }

    void retry(long now) {
        attempts++;
        nextAttemptAt = now + BackOff.afterAttempt(attempts).toMillis();
    }

    /** Takes over an event and tells how it arrived. */
    PortalEvent.Arrival told(StatusEvent event) {
        PortalEvent.Arrival arrival = PortalEvent.Arrival.of(event.sequence(), lastSequence);
        if (event.sequence() > lastSequence) {
            lastSequence = event.sequence();
            lastStatus = event.status();
            lastStatusName = event.statusName();
        }
        if (dossierCode == null) {
            dossierCode = event.dossierCode();
        }
        return arrival;
    }

    String portalNumber() {
        return portalNumber;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    String body() {
        return body;
    }

    /** The dossier in one line. */
    DossierView view() {
        return new DossierView(
                portalNumber,
                dossierCode,
                unit,
                childName,
                state,
                attempts,
                lastSequence,
                lastStatus,
                lastStatusName,
                problem);
    }
}
