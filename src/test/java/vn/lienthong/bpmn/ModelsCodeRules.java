package vn.lienthong.bpmn;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.Operation;
import vn.lienthong.platform.ListedName;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sla.LimitKey;

/** What a model and the code say of each other must agree, both ways. */
final class ModelsCodeRules {
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("[${ (!](\\p{Lower}\\w*)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) [=!]= '(\\w+)'");
    private static final Pattern CONSTANT = Pattern.compile("(?:\\$\\{')?([A-Z_]+)(?:'})?");
    private static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("answerKind", names(AnswerKind.values())),
            Map.entry("outcome", Set.of("GRANTED", "REJECTED", "REFUSED", "STOPPED")),
            Map.entry("consentOutcome", Set.of("CONSENTED", "DENIED", "STOPPED")),
            Map.entry("draftOutcome", Set.of("AGREED", "OBJECTED")),
            Map.entry("supplementOutcome", Set.of("SUPPLEMENTED", "STOPPED")),
            Map.entry("correctionOutcome", Set.of("CORRECTED", "UPHELD")),
            Map.entry("agency", names(Agency.values())),
            Map.entry("operation", names(Operation.values())),
            Map.entry("procedure", names(Procedure.values())),
            Map.entry("limit", names(LimitKey.values())));
    private static final Set<String> BEANS = new ClassFileImporter()
            .importPackages("vn.lienthong.procedure.delegate").stream()
                    .flatMap(type -> type.tryGetAnnotationOfType(Named.class).stream())
                    .map(Named::value)
                    .collect(Collectors.toSet());

    private ModelsCodeRules() {}

    static List<ModelsRule> all() {
        return List.of(
                new ModelsRule("file, process and contract have the same name", ModelsCodeRules::sameName),
                new ModelsRule(
                        "nodes are the contract's Elements",
                        file -> ModelsRule.same(
                                ids(file.all(FlowNode.class).stream().map(FlowNode::getId)),
                                file.constants("Elements"))),
                new ModelsRule(
                        "messages are the contract's Messages",
                        file -> ModelsRule.same(
                                ids(file.all(Message.class).stream().map(Message::getName)),
                                file.constants("Messages"))),
                new ModelsRule(
                        "escalations are the contract's Escalations",
                        file -> ModelsRule.same(
                                ids(file.all(Escalation.class).stream().map(Escalation::getEscalationCode)),
                                file.constants("Escalations"))),
                new ModelsRule(
                        "variables are the contract's Variables",
                        file -> ModelsRule.same(declared(file), file.constants("Variables"))),
                new ModelsRule("variables used are declared", ModelsCodeRules::usedVariablesAreDeclared),
                new ModelsRule("values of variables are known to the code", ModelsCodeRules::valuesAreKnown),
                new ModelsRule("calls reach a model and speak its variables", ModelsCodeRules::callsFit),
                new ModelsRule(
                        "delegates are the contract's Delegates",
                        file -> ModelsRule.same(delegates(file), file.constants("Delegates"))),
                new ModelsRule("delegates are beans", file -> delegates(file).stream()
                        .filter(name -> !BEANS.contains(name))
                        .map(name -> name + " is no bean of procedure.delegate")),
                new ModelsRule(
                        "limits are the contract's Timers",
                        file -> ModelsRule.same(limits(file), file.constants("Timers"))));
    }

    private static Stream<String> sameName(ModelsFile file) {
        var id = file.process().getId();
        var key = file.contract().map(ModelsFile::key).orElse("nothing");
        return Stream.of("file " + file.stem(), "contract " + key)
                .filter(other -> !other.endsWith(" " + id))
                .map(other -> "process " + id + " is not " + other);
    }

    static Set<String> declared(ModelsFile file) {
        return new TreeSet<>(ModelsFile.words(file.process(), "variables"));
    }

    static Optional<String> delegate(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .map(BEAN::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    private static Set<String> delegates(ModelsFile file) {
        return ids(file.all(ServiceTask.class).stream().flatMap(task -> delegate(task).stream()));
    }

    private static Set<String> limits(ModelsFile file) {
        return ids(Stream.concat(
                        file.all(TimerEventDefinition.class).stream().map(ModelsExpression::of),
                        file.all(UserTask.class).stream().map(ModelsExpression::of))
                .flatMap(when -> when.limit().stream()));
    }

    private static Stream<String> usedVariablesAreDeclared(ModelsFile file) {
        var declared = declared(file);
        var conditions = file.all(ConditionExpression.class).stream()
                .flatMap(condition ->
                        VARIABLE.matcher(condition.getTextContent()).results())
                .map(found -> found.group(1));
        var given = file.all(CamundaIn.class).stream().map(CamundaIn::getCamundaSource);
        var taken = file.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget);
        var inputs = file.all(CamundaInputParameter.class).stream().map(CamundaInputParameter::getCamundaName);
        var outputs = file.all(CamundaOutputParameter.class).stream().map(CamundaOutputParameter::getCamundaName);
        return Stream.of(conditions, given, taken, inputs, outputs)
                .flatMap(names -> names)
                .filter(name -> name != null && !declared.contains(name))
                .map(name -> "variable " + name + " is not declared");
    }

    private static Stream<String> valuesAreKnown(ModelsFile file) {
        var given = file.all(CamundaIn.class).stream()
                .filter(in -> in.getCamundaSourceExpression() != null)
                .flatMap(in -> unknown(in.getCamundaTarget(), in.getCamundaSourceExpression()));
        var inputs = file.all(CamundaInputParameter.class).stream()
                .flatMap(input -> unknown(input.getCamundaName(), input.getTextContent()));
        var outputs = file.all(CamundaOutputParameter.class).stream()
                .flatMap(output -> unknown(output.getCamundaName(), output.getTextContent()));
        var conditions = file.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(ModelsCodeRules::unknownInCondition);
        return Stream.of(given, inputs, outputs, conditions).flatMap(faults -> faults);
    }

    private static Stream<String> unknown(String variable, String expression) {
        var matcher = CONSTANT.matcher(expression.strip());
        return matcher.matches() && VALUES.getOrDefault(variable, Set.of()).contains(matcher.group(1))
                ? Stream.empty()
                : Stream.of(variable + " can't be " + expression);
    }

    private static Stream<String> unknownInCondition(SequenceFlow flow) {
        var decisions = flow.getSource().getPreviousNodes().list().stream()
                .filter(UserTask.class::isInstance)
                .flatMap(task -> ModelsFile.words((UserTask) task, "decisions").stream())
                .collect(Collectors.toSet());
        return COMPARISON
                .matcher(flow.getConditionExpression().getTextContent())
                .results()
                .filter(found -> !possible(found, decisions))
                .map(found -> flow.getId() + ": " + found.group(1) + " can't be " + found.group(2));
    }

    private static boolean possible(MatchResult comparison, Set<String> decisions) {
        return (comparison.group(1).equals("decision") ? decisions : VALUES.getOrDefault(comparison.group(1), Set.of()))
                .contains(comparison.group(2));
    }

    private static Stream<String> callsFit(ModelsFile file) {
        return file.all(CallActivity.class).stream().flatMap(call -> ModelsFile.all().stream()
                .filter(model -> model.process().getId().equals(call.getCalledElement()))
                .findFirst()
                .map(called -> callFits(call, declared(called)))
                .orElse(Stream.of(call.getId() + " calls " + call.getCalledElement() + ", no model")));
    }

    private static Stream<String> callFits(CallActivity call, Set<String> known) {
        var given = ModelsFile.extensions(call, CamundaIn.class).map(CamundaIn::getCamundaTarget);
        var taken = ModelsFile.extensions(call, CamundaOut.class).map(CamundaOut::getCamundaSource);
        var strangers = Stream.concat(given, taken)
                .filter(name -> name != null && !known.contains(name))
                .map(name -> call.getId() + " speaks of " + name + ", unknown to " + call.getCalledElement());
        boolean keyed = ModelsFile.extensions(call, CamundaIn.class)
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        return keyed
                ? strangers
                : Stream.concat(strangers, Stream.of(call.getId() + " does not pass the business key on"));
    }

    private static Set<String> ids(Stream<String> values) {
        return values.collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(List<? extends ListedName> listed) {
        return listed.stream().map(ListedName::name).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
