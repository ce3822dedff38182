package vn.lienthong.platform;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problems any request may run into, whatever it asks for; codes {@code PLATFORM-<status>}. */
public final class Problems {
    private static final int UNREADABLE = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int UNEXPECTED = 500;
    private static final int BUSY = 503;

    private final Messages messages;
    private final Locale locale;

    private Problems(Locale locale) {
        this.messages = Messages.of(Problems.class, locale);
        this.locale = locale;
    }

    /**
     * Problems told in one language.
     *
     * @param locale one of {@link Language}
     */
    public static Problems in(Locale locale) {
        return new Problems(locale);
    }

    static Problems in(HttpHeaders headers) {
        return in(Language.of(headers.getAcceptableLanguages()));
    }

    /** {@return 400, or 413 past a limit; a fault of the whole document becomes the detail} */
    public Problem unreadable(JsonRejection rejection) {
        List<FieldFault> ofFields = rejection.faults().stream()
                .filter(fault -> !fault.field().isEmpty())
                .toList();
        int status = rejection.tooLarge() ? TOO_LARGE : UNREADABLE;
        String detail = rejection.faults().stream()
                .filter(fault -> fault.field().isEmpty())
                .findFirst()
                .map(fault -> fault.in(locale).message())
                .orElseGet(() -> messages.text("unreadable.detail"));
        return new Problem(code(status), status, messages.text("unreadable.title"), detail, errors(ofFields.stream()));
    }

    /** {@return 400 with one entry for each parameter of the query that is not allowed} */
    Problem wrongQuery(List<Problem.FieldError> faults) {
        return new Problem(
                code(UNREADABLE), UNREADABLE, messages.text("query.title"), messages.text("query.detail"), faults);
    }

    /** {@return 422 with one entry for each field that breaks a rule} */
    public Problem invalid(List<FieldFault> faults) {
        return invalidFields(errors(faults.stream()));
    }

    /** {@return 422 with one entry for each field that breaks a rule} */
    public Problem invalid(ConstraintViolationException violations) {
        return invalidFields(
                errors(violations.getConstraintViolations().stream().map(FieldFault::of)));
    }

    /** {@return what the server itself refused before any of our code ran, for example 404, 405, 406, 415} */
    public Problem refused(int status) {
        String titleKey = "http." + status + ".title";
        String family = status < UNEXPECTED ? "http.4xx" : "http.5xx";
        String title = messages.find(titleKey).orElseGet(() -> messages.text(family + ".title"));
        String detail = messages.find("http." + status + ".detail").orElseGet(() -> messages.text(family + ".detail"));
        return new Problem(code(status), status, title, detail);
    }

    /**
     * What the caller has no right to: 403.
     *
     * @param groups names of the groups of who may; empty if unknown
     */
    public Problem forbidden(List<String> groups) {
        Problem refused = refused(FORBIDDEN);
        if (groups.isEmpty()) {
            return refused;
        }
        String who = groups.stream()
                .map(group -> messages.find("group." + group).orElse(group))
                .collect(Collectors.joining(", "));
        return new Problem(code(FORBIDDEN), FORBIDDEN, refused.title(), messages.text("http.403.detail.of", who));
    }

    /** {@return somebody else changed the same at the same moment: nothing is stored, the very same request may be sent again} */
    public Problem busy() {
        return new Problem(code(BUSY), BUSY, messages.text("busy.title"), messages.text("busy.detail"));
    }

    /**
     * What nobody foresaw: 500.
     *
     * @param reference what the caller quotes when reporting it and the log is searched for
     */
    public Problem unexpected(String reference) {
        return new Problem(
                code(UNEXPECTED),
                UNEXPECTED,
                messages.text("unexpected.title"),
                messages.text("unexpected.detail", reference));
    }

    static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(JacksonProvider.PROBLEM_JSON)
                .entity(problem)
                .build();
    }

    private Problem invalidFields(List<Problem.FieldError> errors) {
        return new Problem(
                code(UNPROCESSABLE),
                UNPROCESSABLE,
                messages.text("invalid.title"),
                messages.text("invalid.detail"),
                errors);
    }

    private List<Problem.FieldError> errors(Stream<FieldFault> faults) {
        return faults.map(fault -> fault.in(locale))
                .distinct()
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
    }

    private static String code(int status) {
        return "PLATFORM-" + status;
    }
}
