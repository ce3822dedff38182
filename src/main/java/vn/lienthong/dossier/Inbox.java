package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Hộp thư đến: every message from outside is stored here first, in a transaction of its own. */
@ApplicationScoped
public class Inbox {
    @Inject
    private InboxMessages messages;

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
    public Arrival store(String sender, String messageId, String kind, String raw) {
        try {
            return messages.store(sender, messageId, kind, raw);
        } catch (PersistenceException sameMessageAtTheSameTime) {
            return messages.store(sender, messageId, kind, raw);
        }
    }

    /**
     * Keeps a message that was fetched, in the transaction that uses it: there is nobody to send it again, so it is there
     * if and only if something came of it. The same text under the same number is kept once.
     *
     * @param source client id of the system it was fetched from
     * @param subject what it was fetched for, for example the key of a request; its number is made from this and its hash
     * @return number of the stored message
     */
    public long fetched(String source, String subject, String kind, String raw) {
        return messages.fetched(source, subject, kind, raw);
    }

    /** Marks a fetched message as rejected, in the transaction that fetched it. */
    public void rejectedFetched(long id, String why) {
        messages.rejectedFetched(id, why);
    }

    /** Marks a message as processed, in the transaction of what it caused. */
    public void processed(long id, String dossierCode) {
        messages.processed(id, dossierCode);
    }

    /** Marks a message as rejected; the sender may send it again, corrected, under the same number. */
    public void rejected(long id, String why) {
        messages.rejected(id, why);
    }
}
