package vn.lienthong.bpmn;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.lienthong.security.Role;
import vn.lienthong.tasklist.Decision;

/** What a model needs to run well: nothing outside is called in the caller's transaction, nothing lies without a date. */
final class ModelsEngineRules {
    /** A timer or a step that names no limit means the running procedure's. */
    private static final String OWN_LIMIT = "the procedure's own";

    /** Delegates that call other systems. */
    private static final Set<String> OUTBOUND =
            Set.of("sendRequest", "fetchAnswer", "deliverNotice", "fetchRegistryData");

    private static final Pattern RETRIES = Pattern.compile("PT\\d+[SMH](,PT\\d+[SMH])+");

    private ModelsEngineRules() {}

    static List<ModelsRule> all() {
        return List.of(
                new ModelsRule("calls to other systems are asynchronous", ModelsEngineRules::outboundIsAsynchronous),
                new ModelsRule(
                        "called models are those of the caller's deployment",
                        file -> file.all(CallActivity.class).stream()
                                .filter(call -> !"deployment".equals(call.getCamundaCalledElementBinding()))
                                .map(call -> call.getId() + " calls whatever is deployed last")),
                new ModelsRule("asynchronous steps have a list of retries", ModelsEngineRules::asynchronousRetries),
                new ModelsRule("user tasks have a role", ModelsEngineRules::userTasksHaveRole),
                new ModelsRule("user tasks have a due date", file -> file.all(UserTask.class).stream()
                        .flatMap(task -> ModelsExpression.of(task).faults().map(fault -> task.getId() + ": " + fault))),
                new ModelsRule(
                        "user tasks have the decisions of the task list",
                        file -> file.all(UserTask.class).stream().flatMap(ModelsEngineRules::decisions)),
                new ModelsRule("timers ask for stored deadlines", ModelsEngineRules::timersAskForDeadlines),
                new ModelsRule("what is recorded overdue is the timer's limit", ModelsEngineRules::overdueLimits),
                new ModelsRule("exclusive gateways are complete", file -> file.all(ExclusiveGateway.class).stream()
                        .flatMap(ModelsEngineRules::incomplete)),
                new ModelsRule("only exclusive gateways have conditions", file -> file.all(SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null
                                && !(flow.getSource() instanceof ExclusiveGateway))
                        .map(flow -> flow.getId() + " has a condition")),
                new ModelsRule("history has a time to live", ModelsEngineRules::historyTimeToLive),
                new ModelsRule("nothing is scripted", ModelsEngineRules::scripts));
    }

    private static Stream<String> outboundIsAsynchronous(ModelsFile file) {
        return file.all(ServiceTask.class).stream()
                .filter(task -> ModelsCodeRules.delegate(task)
                        .filter(OUTBOUND::contains)
                        .isPresent())
                .filter(task -> !task.isCamundaAsyncBefore())
                .map(task -> task.getId() + " calls another system in the caller's transaction");
    }

    private static Stream<String> asynchronousRetries(ModelsFile file) {
        return file.all(FlowNode.class).stream()
                .filter(node -> node.isCamundaAsyncBefore()
                        || "true".equals(node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "asyncAfter")))
                .filter(node -> !RETRIES.matcher(retries(node)).matches())
                .map(node -> node.getId() + " is tried again '" + retries(node) + "'");
    }

    /** @return the waiting times before each new try; empty if the step has no list */
    static String retries(FlowNode node) {
        return ModelsFile.extensions(node, CamundaFailedJobRetryTimeCycle.class)
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> userTasksHaveRole(ModelsFile file) {
        return file.all(UserTask.class).stream()
                .filter(task -> Arrays.stream(Role.values())
                        .noneMatch(role -> role.name().equals(task.getCamundaCandidateGroups())))
                .map(task -> task.getId() + " is for " + task.getCamundaCandidateGroups() + ", no role");
    }

    private static Stream<String> decisions(UserTask task) {
        var inModel = ModelsFile.words(task, "decisions");
        return inModel.isEmpty()
                ? Stream.of(task.getId() + " can't be decided")
                : inModel.stream()
                        .filter(name -> Decision.find(name).isEmpty())
                        .map(name -> task.getId() + " is decided by " + name + ", which the code does not know");
    }

    private static Stream<String> timersAskForDeadlines(ModelsFile file) {
        return file.all(TimerEventDefinition.class).stream()
                .flatMap(timer -> ModelsExpression.of(timer).faults().map(fault -> timer.getId() + ": " + fault));
    }

    private static Stream<String> overdueLimits(ModelsFile file) {
        return file.all(ServiceTask.class).stream()
                .filter(task -> ModelsCodeRules.delegate(task)
                        .filter("recordOverdue"::equals)
                        .isPresent())
                .filter(task -> !timerLimits(task).equals(List.of(recordedLimit(task))))
                .map(task -> task.getId() + " records " + recordedLimit(task) + " after " + timerLimits(task));
    }

    private static List<String> timerLimits(ServiceTask task) {
        return task.getPreviousNodes().list().stream()
                .filter(CatchEvent.class::isInstance)
                .flatMap(event -> event.getChildElementsByType(TimerEventDefinition.class).stream())
                .map(timer -> ModelsExpression.of(timer).limit().orElse(OWN_LIMIT))
                .toList();
    }

    private static String recordedLimit(ServiceTask task) {
        return task.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(input -> input.getCamundaName().equals("limit"))
                .filter(input -> input.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(task))
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse(OWN_LIMIT);
    }

    private static Stream<String> incomplete(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return Stream.empty();
        }
        if (gateway.getDefault() == null) {
            return Stream.of(gateway.getId() + " has no default");
        }
        return gateway.getOutgoing().stream()
                .filter(flow -> flow.equals(gateway.getDefault()) != (flow.getConditionExpression() == null))
                .map(flow -> flow.getId()
                        + (flow.getConditionExpression() == null
                                ? " has no condition"
                                : " is default with a condition"));
    }

    private static Stream<String> historyTimeToLive(ModelsFile file) {
        var days = file.process().getCamundaHistoryTimeToLiveString();
        return days != null && days.matches("P\\d+D")
                ? Stream.empty()
                : Stream.of("history lives '" + days + "', not days");
    }

    private static Stream<String> scripts(ModelsFile file) {
        var scripted = Stream.of(
                        ScriptTask.class,
                        CamundaScript.class,
                        CamundaExecutionListener.class,
                        CamundaTaskListener.class)
                .flatMap(type -> file.all(type).stream())
                .map(element -> element.getElementType().getTypeName() + " in the model");
        var hidden = file.all(ServiceTask.class).stream()
                .filter(task -> ModelsCodeRules.delegate(task).isEmpty())
                .map(task -> task.getId() + " does not call a bean");
        return Stream.concat(scripted, hidden);
    }
}
