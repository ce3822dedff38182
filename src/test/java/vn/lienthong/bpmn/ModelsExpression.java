package vn.lienthong.bpmn;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.procedure.delegate.DeadlineTimers;
import vn.lienthong.sla.LimitKey;

/**
 * When something is due, as a model writes it: {@code ${deadlines.overdue(execution, 'BIRTH_NOTICE')}}.
 *
 * @param text as written; empty if nothing is
 */
record ModelsExpression(String text) {
    private static final Pattern FORM = Pattern.compile("\\$\\{deadlines\\.(\\w+)\\(execution(?:, '(\\w+)')?\\)}");

    static ModelsExpression of(TimerEventDefinition timer) {
        return new ModelsExpression(
                timer.getTimeDate() == null
                        ? ""
                        : timer.getTimeDate().getTextContent().strip());
    }

    static ModelsExpression of(UserTask task) {
        return new ModelsExpression(
                Optional.ofNullable(task.getCamundaDueDate()).orElse(""));
    }

    /** @return name of the limit it asks for; empty if it is a technical waiting time or not an expression of ours */
    Optional<String> limit() {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.ofNullable(matcher.group(2)) : Optional.empty();
    }

    /** @return what is wrong with it */
    Stream<String> faults() {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Stream.of("'" + text + "' is not a ${deadlines.…} expression");
        }
        int parameters = matcher.group(2) == null ? 1 : 2;
        var method = Arrays.stream(DeadlineTimers.class.getMethods())
                .filter(found -> found.getName().equals(matcher.group(1)))
                .filter(found -> found.getParameterCount() == parameters)
                .findFirst();
        var unknownMethod = method.isPresent()
                ? Stream.<String>empty()
                : Stream.of("deadlines has no " + matcher.group(1) + " with " + parameters + " parameters");
        var unknownLimit = limit().filter(limit -> !isLimit(limit)).map(limit -> limit + " is not a LimitKey");
        return Stream.concat(unknownMethod, unknownLimit.stream());
    }

    private static boolean isLimit(String name) {
        return LimitKey.find(name).isPresent();
    }
}
