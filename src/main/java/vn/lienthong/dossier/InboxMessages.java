package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** The stored messages; each step in the transaction it belongs to. */
@ApplicationScoped
class InboxMessages {
    private static final int HASH_DIGITS = 16;

    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Dossiers dossiers;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Inbox.Stored store(Inbox.Incoming incoming) {
        String raw = incoming.raw();
        String hash = Document.sha256(raw.getBytes(StandardCharsets.UTF_8));
        Optional<InboxMessage> known = find(incoming.sender(), incoming.number());
        if (known.isEmpty()) {
            InboxMessage message = new InboxMessage(incoming, hash, clock.instant());
            em.persist(message);
            em.flush();
            return new Inbox.Stored.Fresh(message.id());
        }
        InboxMessage message = known.get();
        boolean same =
                message.sha256().equals(hash) && message.kind().equals(incoming.kind()) && concerns(message, incoming);
        return switch (message.state()) {
            case PROCESSED -> same ? new Inbox.Stored.Repeat(message.dossierCode()) : new Inbox.Stored.OtherContent();
            case RECEIVED -> same ? new Inbox.Stored.Fresh(message.id()) : new Inbox.Stored.OtherContent();
            case REJECTED -> {
                message.replace(raw, hash, clock.instant());
                yield new Inbox.Stored.Fresh(message.id());
            }
        };
    }

    /** The text of many a message does not name its dossier: the same words about another one are another message. */
    private boolean concerns(InboxMessage message, Inbox.Incoming incoming) {
        return incoming.about() == null
                || message.dossierCode().isEmpty()
                || message.dossierCode().equals(dossiers.find(incoming.about()).map(Dossier::code));
    }

    /** An agency may answer one request twice, "not yet" first: the number holds the hash beside the subject. */
    @Transactional(Transactional.TxType.MANDATORY)
    long fetched(String source, String subject, String kind, String raw) {
        String hash = Document.sha256(raw.getBytes(StandardCharsets.UTF_8));
        String messageId = "fetched:" + subject + ":" + hash.substring(0, HASH_DIGITS);
        return find(source, messageId)
                .orElseGet(() -> {
                    var incoming = new Inbox.Incoming(source, messageId, kind, raw);
                    InboxMessage message = new InboxMessage(incoming, hash, clock.instant());
                    em.persist(message);
                    return message;
                })
                .id();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void rejectedFetched(long id, String why) {
        em.find(InboxMessage.class, id).rejected(why);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void processed(long id, String dossierCode) {
        em.find(InboxMessage.class, id).processed(dossierCode);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void rejected(long id, String why) {
        em.find(InboxMessage.class, id).rejected(why);
    }

    private Optional<InboxMessage> find(String sender, String messageId) {
        return em.createQuery(
                        "select m from InboxMessage m where m.sender = :sender and m.messageId = :id",
                        InboxMessage.class)
                .setParameter("sender", sender)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }
}
