package vn.lienthong.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.security.CurrentActor;

/** The door for what agencies send, stored before it is understood; each may speak only for itself. */
@RequestScoped
public class AgencyInbox {
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private CurrentActor actor;

    @Inject
    private Inbox inbox;

    /**
     * A message of an agency as it came.
     *
     * @param agency who says to have sent it
     * @param number {@code Message-Id}
     * @param kind what it claims to be
     */
    public record Said(String agency, String number, String kind, String body, Locale language) {}

    /**
     * @param key of an agency
     * @return the agency, if the caller is it
     * @throws ProblemException 403 otherwise
     */
    public Agency own(String key, Locale language) {
        return Agency.ofKey(key)
                .filter(agency -> agency.key().equals(actor.get().id()))
                .orElseThrow(() -> problem("AGENCY-014", FORBIDDEN, language));
    }

    /**
     * Stores a message and reads it.
     *
     * @param type record its text must fit
     * @return the message, to be processed now; empty if the very same was processed before
     * @throws ProblemException 403 for others, 400 or 409 if it can't be taken
     */
    public <T> Optional<Arrival.Fresh<T>> receive(Said said, Class<T> type) {
        Agency agency = own(said.agency(), said.language());
        Arrival<T> arrival = inbox.receive(new Incoming(agency.key(), said.number(), said.kind(), said.body()), type);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("AGENCY-010", BAD_REQUEST, said.language());
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("AGENCY-011", CONFLICT, said.language());
        }
        if (arrival instanceof Arrival.Unreadable<T> unreadable) {
            throw new ProblemException(Problems.in(said.language()).unreadable(unreadable.why()));
        }
        return arrival instanceof Arrival.Fresh<T> fresh ? Optional.of(fresh) : Optional.empty();
    }

    /**
     * Marks a message as rejected; the agency may send it again, corrected, under the same number.
     *
     * @return the problem to be thrown
     */
    public ProblemException rejected(long inboxId, String code, int status, Locale language) {
        inbox.rejected(inboxId, code);
        return problem(code, status, language);
    }

    /**
     * Marks a message as rejected for what stands in one of its fields.
     *
     * @return the problem to be thrown
     */
    public ProblemException unusable(long inboxId, String field, Locale language) {
        return unusable(
                inboxId,
                List.of(new FieldError(
                        field, Messages.of(Agency.class, language).text("AGENCY-015.field"))),
                language);
    }

    /**
     * Marks a message as rejected for what stands in its fields.
     *
     * @return the problem to be thrown
     */
    public ProblemException unusable(long inboxId, List<FieldError> faults, Locale language) {
        inbox.rejected(
                inboxId,
                "AGENCY-015 "
                        + String.join(
                                ", ", faults.stream().map(FieldError::field).toList()));
        Messages messages = Messages.of(Agency.class, language);
        return new ProblemException(new Problem(
                "AGENCY-015",
                UNPROCESSABLE,
                messages.text("AGENCY-015.title"),
                messages.text("AGENCY-015.detail"),
                faults));
    }

    private static ProblemException problem(String code, int status, Locale language) {
        Messages messages = Messages.of(Agency.class, language);
        return new ProblemException(
                new Problem(code, status, messages.text(code + ".title"), messages.text(code + ".detail")));
    }
}
