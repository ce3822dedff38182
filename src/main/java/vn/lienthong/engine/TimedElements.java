package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which timers and tasks of a deployed model wait for a limit of the law, read from the model itself. */
@ApplicationScoped
public class TimedElements {
    private static final Pattern EXPRESSION = Pattern.compile("deadlines\\.(\\w+)\\(execution(?:, *'(\\w+)')?\\)");
    private static final List<String> OWN = List.of("procedureDue", "procedureOverdue");
    private static final String GROUP = "groupOverdue";
    private static final List<String> OVERDUE = List.of("overdue", "procedureOverdue", GROUP);

    private final Map<String, List<Element>> known = new ConcurrentHashMap<>();
    private RepositoryService repository;

    protected TimedElements() {}

    /** @param repository knows the deployed models */
    @Inject
    public TimedElements(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * A timer or a task with a date.
     *
     * @param limit name of its limit; empty for the own limit of the procedure, or of the whole group, that runs there
     * @param ofGroup whether it is the whole group's
     * @param overdue whether it waits for the minute after the due one
     */
    record Element(String id, boolean task, Optional<String> limit, boolean ofGroup, boolean overdue) {}

    /** @return all of a model */
    List<Element> of(String definitionId) {
        return known.computeIfAbsent(definitionId, this::read);
    }

    private List<Element> read(String definitionId) {
        var model = repository.getBpmnModelInstance(definitionId);
        var elements = new ArrayList<Element>();
        for (var task : model.getModelElementsByType(UserTask.class)) {
            element(task.getId(), true, task.getCamundaDueDate()).ifPresent(elements::add);
        }
        for (var timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            if (timer.getParentElement() instanceof CatchEvent event && timer.getTimeDate() != null) {
                element(event.getId(), false, timer.getTimeDate().getTextContent())
                        .ifPresent(elements::add);
            }
        }
        return List.copyOf(elements);
    }

    private static Optional<Element> element(String id, boolean task, String expression) {
        Matcher matcher = EXPRESSION.matcher(expression == null ? "" : expression);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var method = matcher.group(1);
        var limit = Optional.ofNullable(matcher.group(2));
        return limit.isPresent() || OWN.contains(method) || GROUP.equals(method)
                ? Optional.of(new Element(id, task, limit, GROUP.equals(method), OVERDUE.contains(method)))
                : Optional.empty();
    }
}
