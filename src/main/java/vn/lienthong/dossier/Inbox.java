package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Hộp thư đến: every message from outside is stored here first, in a transaction of its own. */
@ApplicationScoped
public class Inbox {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What storing a message came to. */
    public sealed interface Arrival {
        /** @param id of the stored message, to be processed now */
        record Fresh(long id) implements Arrival {}

        /** The very same message was processed before; {@code dossierCode} says which dossier it concerned. */
        record Repeat(Optional<String> dossierCode) implements Arrival {}

        /** The sender used this message number before, for another content. */
        record OtherContent() implements Arrival {}
    }

    /**
     * Stores a message before anybody tries to understand it.
     *
     * @param sender client id of the sending system
     * @param messageId the sender's number for it ({@code Idempotency-Key} or {@code Message-Id})
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Arrival store(String sender, String messageId, String kind, String raw) {
        String hash = Document.sha256(raw.getBytes(StandardCharsets.UTF_8));
        Optional<InboxMessage> known = find(sender, messageId);
        if (known.isEmpty()) {
            InboxMessage message = new InboxMessage(sender, messageId, kind, raw, hash, clock.instant());
            em.persist(message);
            em.flush();
            return new Arrival.Fresh(message.id());
        }
        InboxMessage message = known.get();
        boolean same = message.sha256().equals(hash);
        return switch (message.state()) {
            case PROCESSED -> same ? new Arrival.Repeat(message.dossierCode()) : new Arrival.OtherContent();
            case RECEIVED -> same ? new Arrival.Fresh(message.id()) : new Arrival.OtherContent();
            case REJECTED -> {
                message.replace(raw, hash, clock.instant());
                yield new Arrival.Fresh(message.id());
            }
        };
    }

    /** Marks a message as processed, in the transaction of what it caused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void processed(long id, String dossierCode) {
        em.find(InboxMessage.class, id).processed(dossierCode);
    }

    /** Marks a message as rejected; the sender may send it again, corrected, under the same number. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void rejected(long id, String why) {
        em.find(InboxMessage.class, id).rejected(why);
    }

    private Optional<InboxMessage> find(String sender, String messageId) {
        return em
                .createQuery(
                        "select m from InboxMessage m where m.sender = :sender and m.messageId = :id",
                        InboxMessage.class)
                .setParameter("sender", sender)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }
}
