package vn.lienthong.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.security.CurrentActor;

/** What the portal says about a dossier that is there already, stored before it is understood; only the portal may. */
@RequestScoped
public class PortalInbox {
    private static final String PORTAL = "portal";

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
     * @param about code of the dossier it was sent to, its own or the portal's
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
        if (!PORTAL.equals(actor.get().id())) {
            throw problem("DOSSIER-005", 403, said.language());
        }
        Arrival<T> arrival =
                inbox.receive(new Incoming(actor.get().id(), said.key(), said.kind(), said.about(), said.body()), type);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("DOSSIER-001", 400, said.language());
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("DOSSIER-002", 409, said.language());
        }
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
     * Marks a message as rejected.
     *
     * @return the problem to be thrown
     */
    public ProblemException rejected(long inboxId, String code, int status, Locale language) {
        inbox.rejected(inboxId, code);
        return problem(code, status, language);
    }

    /** @return the problem to be thrown when a message can't be taken at this moment; the same may be sent again later */
    public ProblemException notNow(String code, Locale language) {
        return problem(code, 503, language);
    }

    private <T> void refuseIfWrong(Arrival.Fresh<T> fresh, Locale language) {
        List<FieldError> faults = validator.validate(fresh.content()).stream()
                .map(FieldFault::of)
                .map(fault -> fault.in(language))
                .toList();
        if (!faults.isEmpty()) {
            inbox.rejected(
                    fresh.id(),
                    "DOSSIER-004 " + faults.stream().map(FieldError::field).toList());
            Messages messages = Messages.of(Dossier.class, language);
            throw new ProblemException(new Problem(
                    "DOSSIER-004",
                    422,
                    messages.text("DOSSIER-004.title"),
                    messages.text("DOSSIER-004.detail"),
                    faults));
        }
    }

    private static ProblemException problem(String code, int status, Locale language) {
        Messages messages = Messages.of(Dossier.class, language);
        return new ProblemException(
                new Problem(code, status, messages.text(code + ".title"), messages.text(code + ".detail")));
    }
}
