package vn.lienthong.dossier;

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
 * A message as it came in, kept before it is understood (L30): raw text, hash, sender and the sender's own message
 * number. The same number with the same hash changes nothing; with another hash it is refused. What was fetched instead
 * of sent has a number of ours, {@code fetched:<subject>:<hash>}.
 */
@Entity
@Table(name = "inbox_message")
public class InboxMessage {
    /** What became of the message. */
    public enum State {
        RECEIVED,
        PROCESSED,
        /** Not understood or not allowed; the sender was told why and may send it again, corrected. */
        REJECTED
    }

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    private String sender;

    @Column(name = "message_id")
    private String messageId;

    private String kind;
    private String raw;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private State state;

    private String problem;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Version
    private long version;

    protected InboxMessage() {}

    InboxMessage(Inbox.Incoming incoming, String sha256, Instant receivedAt) {
        this.sender = incoming.sender();
        this.messageId = incoming.number();
        this.kind = incoming.kind();
        this.raw = storable(incoming.raw());
        this.sha256 = sha256;
        this.receivedAt = receivedAt;
        this.state = State.RECEIVED;
    }

    void replace(String newRaw, String newSha256, Instant at) {
        raw = storable(newRaw);
        sha256 = newSha256;
        receivedAt = at;
        state = State.RECEIVED;
        problem = null;
    }

    /** PostgreSQL stores every character but this one; the hash is of the text as it came. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    void processed(String code) {
        state = State.PROCESSED;
        dossierCode = code;
    }

    /** Without effect if the very same message, sent twice at one instant, was processed meanwhile. */
    void rejected(String why) {
        if (state == State.PROCESSED) {
            return;
        }
        state = State.REJECTED;
        problem = why.length() > 500 ? why.substring(0, 500) : why;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String raw() {
        return raw;
    }

    public String sha256() {
        return sha256;
    }

    public State state() {
        return state;
    }

    public Optional<String> dossierCode() {
        return Optional.ofNullable(dossierCode);
    }
}
