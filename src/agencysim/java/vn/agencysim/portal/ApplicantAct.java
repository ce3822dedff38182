package vn.agencysim.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.agency.BackOff;

/** Something an applicant does about its dossier on the portal, on its way to the product until that has answered. */
@Entity
@Table(name = "citizen_act")
public class ApplicantAct {
    /** What may be done, and where it is sent. */
    public enum Kind {
        SUPPLEMENT("supplements"),
        REFILING("refilings"),
        DRAFT_ANSWER("draft-answer"),
        WITHDRAWAL("withdrawal");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** {@code REFUSED}: the product will not take it, however often it is sent. */
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    @Id
    private String id;

    @Column(name = "portal_number")
    private String portalNumber;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "send_at")
    private long sendAt;

    /** In milliseconds of the product's time; 0 if it need not wait for that. */
    @Column(name = "not_before")
    private long notBefore;

    private int attempts;
    private String problem;

    protected ApplicantAct() {}

    ApplicantAct(String id, String portalNumber, Kind kind, String body) {
        this.id = id;
        this.portalNumber = portalNumber;
        this.kind = kind;
        this.body = body;
        this.state = State.WAITING;
    }

    ApplicantAct under(String key, long at) {
        idempotencyKey = key;
        sendAt = at;
        return this;
    }

    ApplicantAct notBefore(long productMillis) {
        notBefore = productMillis;
        return this;
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    void confirmed() {
        attempts++;
        state = State.CONFIRMED;
    }

    void refused(String why) {
        attempts++;
        state = State.REFUSED;
        problem = why;
    }

    void retry(long now) {
        attempts++;
        sendAt = now + BackOff.afterAttempt(attempts).toMillis();
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/v1/dossiers/" + portalNumber + "/" + kind.path();
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    String body() {
        return body;
    }
}
