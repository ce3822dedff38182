package vn.lienthong.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The page {@code bpmn/README.md}: everything a reader looks for in the models, read from the models. */
final class ModelReadme {
    private static final Pattern LIMIT_CALL = Pattern.compile("\\$\\{deadlines\\.(\\w+)\\(.*");
    private final List<ModelsFile> files;
    private final StringBuilder page = new StringBuilder();

    private ModelReadme(List<ModelsFile> files) {
        this.files = files;
    }

    /** @return the page in Markdown */
    static String of(List<ModelsFile> files) {
        return new ModelReadme(files).write();
    }

    private String write() {
        line("# Models");
        line("");
        line("Generated from the models; don't edit. Write it anew with");
        line("`mvn test -Dtest=ModelReadmeTest -Dbpmn.readme.write=true`.");
        files.stream().map(ModelReadme::folder).distinct().forEach(this::group);
        return page.toString();
    }

    /** Everything of one group of procedures, or of what the groups share, under one heading. */
    private void group(String folder) {
        List<ModelsFile> group =
                files.stream().filter(file -> folder(file).equals(folder)).toList();
        line("");
        line("## "
                + group.stream()
                        .filter(file -> file.stem().endsWith("-group"))
                        .map(file -> file.process().getName())
                        .findFirst()
                        .orElse("Shared by the groups"));
        calls(group);
        processes(group);
        messages(group);
        timers(group);
        officerTasks(group);
        asynchronousSteps(group);
    }

    private static String folder(ModelsFile file) {
        return file.path().split("/")[0];
    }

    private void calls(List<ModelsFile> group) {
        title("Who calls whom");
        group.stream().filter(file -> callers(file).isEmpty()).forEach(file -> called(file, ""));
    }

    private void called(ModelsFile file, String indent) {
        line(indent + "- [" + file.stem() + "](" + file.path() + "): "
                + file.process().getName());
        file.all(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .distinct()
                .flatMap(key -> files.stream().filter(other -> other.stem().equals(key)))
                .forEach(other -> called(other, indent + "  "));
    }

    private List<String> callers(ModelsFile file) {
        return files.stream()
                .filter(other -> other.all(CallActivity.class).stream()
                        .anyMatch(call -> call.getCalledElement().equals(file.stem())))
                .map(ModelsFile::stem)
                .toList();
    }

    private void processes(List<ModelsFile> group) {
        title("Processes");
        table("Process", "What it does", "Legal basis", "Variables");
        group.forEach(file -> row(
                "`" + file.stem() + "` " + file.process().getCamundaVersionTag(),
                text(file.process()),
                basis(file.process()),
                code(ModelsFile.words(file.process(), "variables"))));
    }

    private void messages(List<ModelsFile> group) {
        title("Messages and escalations");
        table("Name", "Process", "Where", "Meaning");
        for (ModelsFile file : group) {
            file.all(MessageEventDefinition.class)
                    .forEach(event -> signal(file, event.getMessage().getName(), "awaited at", event));
            file.all(EscalationEventDefinition.class)
                    .forEach(event -> signal(
                            file,
                            event.getEscalation().getEscalationCode(),
                            event.getParentElement() instanceof IntermediateThrowEvent ? "told by" : "heard at",
                            event));
        }
    }

    private void signal(ModelsFile file, String name, String how, BaseElement definition) {
        var node = (FlowNode) definition.getParentElement();
        row("`" + name + "`", "`" + file.stem() + "`", how + " `" + node.getId() + "`", text(node));
    }

    private void timers(List<ModelsFile> group) {
        title("Timers");
        table("Process", "Timer", "When", "Where", "Limit", "Legal basis");
        for (ModelsFile file : group) {
            for (TimerEventDefinition timer : file.all(TimerEventDefinition.class)) {
                var node = (FlowNode) timer.getParentElement();
                row(
                        "`" + file.stem() + "`",
                        named(node),
                        when(ModelsExpression.of(timer)),
                        place(node),
                        text(node),
                        basis(node));
            }
        }
    }

    private static String when(ModelsExpression expression) {
        return "`"
                + expression
                        .limit()
                        .orElseGet(() -> LIMIT_CALL.matcher(expression.text()).replaceAll("$1")) + "`";
    }

    private static String place(FlowNode node) {
        if (node instanceof BoundaryEvent event) {
            return (event.cancelActivity() ? "stops `" : "beside `")
                    + event.getAttachedTo().getId() + "`";
        }
        return "waits";
    }

    private void officerTasks(List<ModelsFile> group) {
        title("Officers' tasks");
        table("Process", "Task", "Role", "Decisions", "Due", "What to do", "Legal basis");
        for (ModelsFile file : group) {
            for (UserTask task : file.all(UserTask.class)) {
                row(
                        "`" + file.stem() + "`",
                        named(task),
                        "`" + task.getCamundaCandidateGroups() + "`",
                        code(ModelsFile.words(task, "decisions")),
                        when(ModelsExpression.of(task)),
                        text(task),
                        basis(task));
            }
        }
    }

    private void asynchronousSteps(List<ModelsFile> group) {
        title("Asynchronous steps");
        line("Each is a job of its own, tried again after these waiting times; then an operator is asked.");
        line("");
        table("Process", "Step", "Bean", "Transaction ends", "Tried again after");
        for (ModelsFile file : group) {
            inOrder(file)
                    .filter(node -> node.isCamundaAsyncBefore() || endsAfter(node))
                    .forEach(node -> row(
                            "`" + file.stem() + "`",
                            named(node),
                            bean(node),
                            edges(node),
                            ModelsEngineRules.retries(node).replace(",", ", ")));
        }
    }

    private static String edges(FlowNode node) {
        return Stream.of(node.isCamundaAsyncBefore() ? "before" : "", endsAfter(node) ? "after" : "")
                .filter(edge -> !edge.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /** The model API refuses to be asked this of a gateway that waits for events. */
    private static boolean endsAfter(FlowNode node) {
        return !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter();
    }

    private static String bean(FlowNode node) {
        return node instanceof ServiceTask task
                ? ModelsCodeRules.delegate(task).map(name -> "`" + name + "`").orElse("")
                : "";
    }

    /** Nodes as they stand in the file; the model API orders them by kind. */
    private static Stream<FlowNode> inOrder(ModelsFile file) {
        var nodes = new ArrayList<FlowNode>();
        collect(file.process().getFlowElements(), nodes);
        return nodes.stream();
    }

    private static void collect(Collection<FlowElement> elements, List<FlowNode> nodes) {
        for (FlowElement element : elements) {
            if (element instanceof FlowNode node) {
                nodes.add(node);
            }
            if (element instanceof SubProcess scope) {
                collect(scope.getFlowElements(), nodes);
            }
        }
    }

    private static String named(FlowElement element) {
        return "`" + element.getId() + "`: " + element.getName();
    }

    private static String text(BaseElement element) {
        return ModelsFile.documentation(element).split("\nCăn cứ: ")[0].strip();
    }

    private static String basis(BaseElement element) {
        var parts = ModelsFile.documentation(element).split("\nCăn cứ: ");
        return parts.length < 2 ? "" : parts[1].strip().replaceAll("\\.$", "");
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
    }

    private void title(String text) {
        line("");
        line("### " + text);
        line("");
    }

    private void table(String... columns) {
        row(columns);
        row(Stream.of(columns).map(column -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        line(Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
