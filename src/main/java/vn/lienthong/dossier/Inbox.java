package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

/** Hộp thư đến: every message from outside is stored here first, in a transaction of its own, and only then understood. */
@ApplicationScoped
public class Inbox {
    private static final int LONGEST_NUMBER = 100;

    @Inject
    private InboxMessages messages;

    /**
     * A message as it comes in.
     *
     * @param sender client id of the sending system
     * @param number the sender's number for it ({@code Idempotency-Key} or {@code Message-Id}); may be missing
     * @param kind what it claims to be, for example {@code SUBMISSION}
     * @param about code of the dossier it was sent to, its own or the portal's; null if the text says it
     * @param raw its text; empty if missing
     */
    public record Incoming(String sender, String number, String kind, String about, String raw) {
        public Incoming {
            raw = raw == null ? "" : raw;
        }

        public Incoming(String sender, String number, String kind, String raw) {
            this(sender, number, kind, null, raw);
        }

        private boolean numbered() {
            return number != null && !number.isBlank() && number.length() <= LONGEST_NUMBER;
        }
    }

    /** What receiving a message came to. */
    public sealed interface Arrival<T> {
        /**
         * To be processed now.
         *
         * @param id of the stored message
         * @param content what it says
         */
        record Fresh<T>(long id, T content) implements Arrival<T> {}

        /** The very same message was processed before; {@code dossierCode} says which dossier it concerned. */
        record Repeat<T>(Optional<String> dossierCode) implements Arrival<T> {}

        /** It has no number, or too long a one; not stored. */
        record NoNumber<T>() implements Arrival<T> {}

        /** The sender used this number before, for another content, kind or dossier; not stored. */
        record OtherContent<T>() implements Arrival<T> {}

        /** Stored, but not what it claims to be; the sender may send it again, corrected, under the same number. */
        record Unreadable<T>(JsonRejection why) implements Arrival<T> {}
    }

    /**
     * Stores a message, then reads it.
     *
     * @param type record its text must fit
     */
    public <T> Arrival<T> receive(Incoming message, Class<T> type) {
        return receive(message, raw -> Json.read(raw, type));
    }

    /**
     * Stores a message, then reads it.
     *
     * @param reading makes a record of its text, or throws {@link JsonRejection}
     */
    public <T> Arrival<T> receive(Incoming message, Function<String, T> reading) {
        if (!message.numbered()) {
            return new Arrival.NoNumber<>();
        }
        Stored stored = store(message);
        if (stored instanceof Stored.Fresh fresh) {
            return read(fresh.id(), message, reading);
        }
        return stored instanceof Stored.Repeat repeat
                ? new Arrival.Repeat<>(repeat.dossierCode())
                : new Arrival.OtherContent<>();
    }

    private <T> Arrival<T> read(long id, Incoming message, Function<String, T> reading) {
        try {
            return new Arrival.Fresh<>(id, reading.apply(message.raw()));
        } catch (JsonRejection e) {
            messages.rejected(id, "unreadable " + e.getMessage());
            return new Arrival.Unreadable<>(e);
        }
    }

    private Stored store(Incoming message) {
        try {
            return messages.store(message);
        } catch (PersistenceException sameMessageAtTheSameTime) {
            return messages.store(message);
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

    /** What storing a message came to. */
    sealed interface Stored {
        record Fresh(long id) implements Stored {}

        record Repeat(Optional<String> dossierCode) implements Stored {}

        record OtherContent() implements Stored {}
    }
}
