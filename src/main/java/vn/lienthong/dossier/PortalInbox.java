package vn.lienthong.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.security.CurrentActor;

/** The door for what the portal sends, stored before it is understood; nobody else may send it. */
@RequestScoped
public class PortalInbox {
    private static final String PORTAL = "portal";
    private static final int FORBIDDEN = 403;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    @Inject
    private CurrentActor actor;

    @Inject
    private Inbox inbox;

    @Inject
    private Validator validator;

    /**
     * A message of the portal as it came.
     *
     * @param key {@code Idempotency-Key}
     * @param kind what it claims to be
     * @param about code of the dossier it was sent to, its own or the portal's; null if the text says it
     */
    public record Said(String key, String kind, String about, String body, Locale language) {}

    /**
     * Stores a message and reads it.
     *
     * @param type record its text must fit; its constraints are checked
     * @return the message, to be processed now; empty if the very same was processed before
     * @throws ProblemException 403 for others, 400, 409 or 422 if it can't be taken
     */
    public <T> Optional<Arrival.Fresh<T>> receive(Said said, Class<T> type) {
        Arrival<T> arrival = arrive(said, raw -> Json.read(raw, type));
        if (arrival instanceof Arrival.Unreadable<T> unreadable) {
            throw new ProblemException(Problems.in(said.language()).unreadable(unreadable.why()));
        }
        if (arrival instanceof Arrival.Fresh<T> fresh) {
            refuseIfWrong(fresh, said.language());
            return Optional.of(fresh);
        }
        return Optional.empty();
    }

    /**
     * Stores a message and reads it, without looking at what it says.
     *
     * @param reading makes a record of its text, or throws {@link vn.lienthong.platform.JsonRejection}
     * @return fresh, repeated or unreadable
     * @throws ProblemException 403 for others, 400 without a key, 409 if the key was used for something else
     */
    public <T> Arrival<T> arrive(Said said, Function<String, T> reading) {
        if (!PORTAL.equals(actor.get().id())) {
            throw problem("DOSSIER-005", FORBIDDEN, said.language());
        }
        Arrival<T> arrival = inbox.receive(
                new Incoming(actor.get().id(), said.key(), said.kind(), said.about(), said.body()), reading);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("DOSSIER-001", BAD_REQUEST, said.language());
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("DOSSIER-002", CONFLICT, said.language());
        }
        return arrival;
    }

    /**
     * Marks a message as rejected.
     *
     * @return the problem to be thrown
     */
    public ProblemException rejected(long inboxId, String code, int status, Locale language) {
        inbox.rejected(inboxId, code);
        return problem(code, status, language);
    }

    /**
     * Marks a message as rejected for what stands in its fields.
     *
     * @return the problem to be thrown
     */
    public ProblemException invalid(long inboxId, List<FieldError> faults, Locale language) {
        inbox.rejected(
                inboxId,
                "DOSSIER-004 "
                        + faults.stream().map(FieldError::field).distinct().toList());
        return invalid(faults, language);
    }

    /** @return the problem to be thrown for what stands in the fields of a message that could not be read */
    public ProblemException invalid(List<FieldError> faults, Locale language) {
        Messages messages = Messages.of(Dossier.class, language);
        return new ProblemException(new Problem(
                "DOSSIER-004",
                UNPROCESSABLE,
                messages.text("DOSSIER-004.title"),
                messages.text("DOSSIER-004.detail"),
                faults));
    }

    /** @return the problem to be thrown when a message can't be taken at this moment; the same may be sent again later */
    public ProblemException notNow(String code, Locale language) {
        return problem(code, UNAVAILABLE, language);
    }

    private <T> void refuseIfWrong(Arrival.Fresh<T> fresh, Locale language) {
        List<FieldError> faults = validator.validate(fresh.content()).stream()
                .map(FieldFault::of)
                .map(fault -> fault.in(language))
                .toList();
        if (!faults.isEmpty()) {
            throw invalid(fresh.id(), faults, language);
        }
    }

    private static ProblemException problem(String code, int status, Locale language) {
        Messages messages = Messages.of(Dossier.class, language);
        return new ProblemException(
                new Problem(code, status, messages.text(code + ".title"), messages.text(code + ".detail")));
    }
}
