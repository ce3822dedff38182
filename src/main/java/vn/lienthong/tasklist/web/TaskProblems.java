package vn.lienthong.tasklist.web;

import java.util.List;
import java.util.Locale;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.security.Officers;
import vn.lienthong.tasklist.TaskResult;

/** Words for what can come of a task, in the caller's language. */
public final class TaskProblems {
    private final Messages messages;
    private final Locale locale;
    private final Officers officers;

    private TaskProblems(Locale locale, Officers officers) {
        this.locale = locale;
        this.officers = officers;
        messages = Messages.of(TaskResult.class, locale);
    }

    /**
     * @param locale one of {@link vn.lienthong.platform.Language}
     * @param officers who holds a task, by name
     * @return the words in that language
     */
    public static TaskProblems in(Locale locale, Officers officers) {
        return new TaskProblems(locale, officers);
    }

    /**
     * @param refusal anything but {@link TaskResult.Done}
     * @return what happened and the way out
     */
    public Problem of(TaskResult refusal) {
        if (refusal instanceof TaskResult.HeldByAnother held) {
            return problem("TASK-002", 409, "held", officers.nameOf(held.officer()), List.of());
        }
        if (refusal instanceof TaskResult.NotHeld) {
            return problem("TASK-003", 409, "notHeld", "", List.of());
        }
        if (refusal instanceof TaskResult.ChangedMeanwhile) {
            return problem("TASK-004", 409, "changed", "", List.of());
        }
        if (refusal instanceof TaskResult.DecisionUnknown unknown) {
            String allowed = String.join(", ", unknown.allowed());
            var error = new FieldError("decision", text("decision.field", allowed));
            return problem("TASK-005", 422, "decision", allowed, List.of(error));
        }
        if (refusal instanceof TaskResult.Incomplete missing) {
            List<FieldError> errors = missing.fields().stream()
                    .map(field -> new FieldError(field, text("missing." + field, "")))
                    .toList();
            return problem("TASK-006", 422, "missing", "", errors);
        }
        if (refusal instanceof TaskResult.Objected objected) {
            return objected(objected);
        }
        if (refusal instanceof TaskResult.Unusable unusable) {
            List<FieldError> errors =
                    unusable.faults().stream().map(fault -> fault.in(locale)).toList();
            return problem("TASK-007", 422, "unusable", "", errors);
        }
        return problem("TASK-001", 404, "gone", "", List.of());
    }

    private Problem objected(TaskResult.Objected objected) {
        String key = "objected." + objected.why();
        List<FieldError> errors = objected.field()
                .map(field -> List.of(new FieldError(field, text(key + ".detail", ""))))
                .orElse(List.of());
        return problem("TASK-008", errors.isEmpty() ? 409 : 422, key, "", errors);
    }

    private Problem problem(String type, int status, String key, String value, List<FieldError> errors) {
        return new Problem(type, status, text(key + ".title", value), text(key + ".detail", value), errors);
    }

    private String text(String key, String value) {
        return messages.text(key, value);
    }
}
