package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.platform.Agency;

/** An answer on its way to the product; kept until the product has confirmed it. */
@Entity
@Table(name = "answer")
public class OutgoingAnswer {
    /** A lost answer is never sent, it can only be fetched. */
    public enum State {
        WAITING,
        CONFIRMED,
        LOST
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "request_key")
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private Answer.Kind kind;

    @Column(name = "message_id")
    private String messageId;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "send_at")
    private long sendAt;

    private int attempts;

    protected OutgoingAnswer() {}

    OutgoingAnswer(String id, Agency agency, Answer answer, String body) {
        this.id = id;
        this.agency = agency;
        this.requestKey = answer.requestKey();
        this.kind = answer.kind();
        this.body = body;
        this.state = State.WAITING;
    }

    OutgoingAnswer as(String message, long at) {
        messageId = message;
        sendAt = at;
        return this;
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    void lose() {
        state = State.LOST;
    }

    /** Notes an attempt; if it was in vain, the next one comes after a pause that doubles up to half a minute. */
    void attempted(boolean confirmed, long now) {
        attempts++;
        if (confirmed) {
            state = State.CONFIRMED;
            // The request keeps the answer; papers need not be kept twice.
            body = "";
        } else {
            sendAt = now + BackOff.afterAttempt(attempts).toMillis();
        }
    }

    String id() {
        return id;
    }

    Agency agency() {
        return agency;
    }

    String messageId() {
        return messageId;
    }

    String body() {
        return body;
    }
}
