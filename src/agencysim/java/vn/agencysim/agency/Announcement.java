package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.agencysim.platform.Agency;

/** What an agency tells the product without being asked, on its way there until that has answered. */
@Entity
public class Announcement {
    /** What it is about, who says it, and where it is sent. */
    public enum Kind {
        BIRTH_NOTIFICATION(Agency.HOSPITAL, "hospital/birth-notifications"),
        DEATH_NOTICE(Agency.HOSPITAL, "hospital/death-notices"),
        CERTIFICATE_CHANGE(Agency.CIVIL_STATUS, "agencies/civil-status/certificate-changes");

        private final Agency agency;
        private final String path;

        Kind(Agency agency, String path) {
            this.agency = agency;
            this.path = path;
        }
    }

    /** {@code REFUSED}: the product will not take it, however often it is sent. */
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    private static final int STILL_RUNNING = 409;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

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

    protected Announcement() {}

    /**
     * Nothing of it has been sent.
     *
     * @param id the message's number as well
     * @param sendAt in milliseconds of the wall's time
     */
    public Announcement(String id, Kind kind, String body, long sendAt) {
        this.id = id;
        this.kind = kind;
        this.body = body;
        this.sendAt = sendAt;
        this.state = State.WAITING;
    }

    Announcement notBefore(Instant product) {
        notBefore = product.toEpochMilli();
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

    /** A certificate is not cancelled while its dossier runs; that of the others will not pass. */
    boolean maySoonBeTaken(int status) {
        return kind == Kind.CERTIFICATE_CHANGE && status == STILL_RUNNING;
    }

    void retry(long now) {
        attempts++;
        sendAt = now + BackOff.afterAttempt(attempts).toMillis();
    }

    String id() {
        return id;
    }

    Agency agency() {
        return kind.agency;
    }

    String path() {
        return "/api/v1/" + kind.path;
    }

    String body() {
        return body;
    }
}
