package vn.agencysim.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.agency.BackOff;

/** A signed paper on its way to the product until that has answered. */
@Entity
@Table(name = "facility_paper")
public class FacilityPaper {
    /** What it is about, and where it is sent. */
    enum Kind {
        BIRTH("birth-notifications"),
        DEATH("death-notices");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    /** {@code REFUSED}: the product will not take it, however often it is sent. */
    enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "send_at")
    private long sendAt;

    private int attempts;
    private String problem;

    protected FacilityPaper() {}

    /** @param id the message's number as well */
    FacilityPaper(String id, Kind kind, String body, long sendAt) {
        this.id = id;
        this.kind = kind;
        this.body = body;
        this.sendAt = sendAt;
        this.state = State.WAITING;
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
        return "/api/v1/hospital/" + kind.path;
    }

    String body() {
        return body;
    }
}
