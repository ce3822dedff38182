package vn.lienthong.bpmn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a reader of a model needs: ids that speak, names in Vietnamese, the article of law, a diagram to look at. */
final class ModelsReaderRules {
    private static final Pattern WORDS = Pattern.compile("([A-Z][a-z]+)+");
    private static final Pattern ARTICLE =
            Pattern.compile("(NĐ|TT|QĐ) \\d+/\\d{4}, Đ\\d+|(Bộ l|L)uật [\\p{L} ]+ \\d{4}, Đ\\d+");
    /** Vietnamese names that happen to have no diacritics. */
    private static final Set<String> PLAIN_NAMES = Set.of("Xong", "Sai");

    private ModelsReaderRules() {}

    static List<ModelsRule> all() {
        return List.of(
                new ModelsRule("ids speak", file -> file.all(FlowElement.class).stream()
                        .filter(element -> !speaks(element))
                        .map(element -> element.getId() + " should be " + prefix(element) + "WhatItIs")),
                new ModelsRule("everything shown has a name", file -> named(file)
                        .filter(element ->
                                element.getName() == null || element.getName().isBlank())
                        .map(element -> element.getId() + " has no name")),
                new ModelsRule("names are Vietnamese", ModelsReaderRules::namesAreVietnamese),
                new ModelsRule("exclusive gateways ask", file -> file.all(ExclusiveGateway.class).stream()
                        .filter(gateway -> gateway.getOutgoing().size() > 1)
                        .filter(gateway ->
                                gateway.getName() != null && !gateway.getName().endsWith("?"))
                        .map(gateway -> gateway.getId() + " does not ask: " + gateway.getName())),
                new ModelsRule("documentation cites an article", ModelsReaderRules::documented),
                new ModelsRule("everything is drawn", ModelsReaderRules::undrawn),
                new ModelsRule("shapes do not overlap", ModelsReaderRules::overlaps));
    }

    private static boolean speaks(FlowElement element) {
        var id = element.getId();
        var prefix = prefix(element);
        return id.startsWith(prefix)
                && WORDS.matcher(id.substring(prefix.length())).matches();
    }

    private static String prefix(FlowElement element) {
        Map<Predicate<FlowElement>, String> kinds = Map.of(
                SequenceFlow.class::isInstance, "Flow_",
                Gateway.class::isInstance, "Gateway_",
                CallActivity.class::isInstance, "Call_",
                SubProcess.class::isInstance, "Sub_",
                StartEvent.class::isInstance, "Start_",
                EndEvent.class::isInstance, "End_");
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().test(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> element instanceof Event ? eventPrefix(element) : "Task_");
    }

    private static String eventPrefix(FlowElement event) {
        if (isTimer(event)) {
            return "Timer_";
        }
        return event.getChildElementsByType(MessageEventDefinition.class).isEmpty() ? "Event_" : "Msg_";
    }

    static boolean isTimer(ModelElementInstance element) {
        return !element.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static Stream<FlowElement> named(ModelsFile file) {
        var answers = file.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() instanceof ExclusiveGateway)
                .filter(flow -> flow.getSource().getOutgoing().size() > 1);
        return Stream.concat(file.all(FlowNode.class).stream(), answers);
    }

    private static Stream<String> namesAreVietnamese(ModelsFile file) {
        return Stream.concat(
                        Stream.ofNullable(file.process().getName()),
                        file.all(FlowElement.class).stream().map(FlowElement::getName))
                .filter(name -> name != null && !name.isBlank())
                .filter(name -> !isVietnamese(name))
                .map(name -> "'" + name + "' is not Vietnamese, composed (NFC)");
    }

    private static boolean isVietnamese(String name) {
        boolean marked = Normalizer.normalize(name, Normalizer.Form.NFD)
                .chars()
                .anyMatch(letter ->
                        letter == 'đ' || letter == 'Đ' || Character.getType(letter) == Character.NON_SPACING_MARK);
        return Normalizer.isNormalized(name, Normalizer.Form.NFC) && (marked || PLAIN_NAMES.contains(name));
    }

    private static Stream<String> documented(ModelsFile file) {
        var processes = Stream.of(file.process());
        var nodes = file.all(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask
                        || node instanceof ServiceTask
                        || node instanceof CallActivity
                        || isTimer(node));
        return Stream.concat(processes, nodes)
                .filter(element ->
                        !ARTICLE.matcher(ModelsFile.documentation(element)).find())
                .map(element -> element.getId() + " cites no article");
    }

    private static Stream<String> undrawn(ModelsFile file) {
        var drawn = Stream.concat(
                        file.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        file.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .collect(Collectors.toSet());
        return file.all(FlowElement.class).stream()
                .filter(element -> !drawn.contains(element))
                .map(element -> element.getId() + " is not drawn");
    }

    private static Stream<String> overlaps(ModelsFile file) {
        var shapes = new ArrayList<>(file.all(BpmnShape.class));
        var faults = new ArrayList<String>();
        for (int i = 0; i < shapes.size(); i++) {
            for (BpmnShape other : shapes.subList(i + 1, shapes.size())) {
                if (wronglyPlaced(shapes.get(i), other)) {
                    faults.add(name(shapes.get(i)) + " overlaps " + name(other));
                }
            }
        }
        return faults.stream();
    }

    private static boolean wronglyPlaced(BpmnShape one, BpmnShape two) {
        var first = one.getBpmnElement();
        var second = two.getBpmnElement();
        if (attached(first, second) || attached(second, first)) {
            return !overlap(one.getBounds(), two.getBounds());
        }
        if (holds(first, second)) {
            return !contains(one.getBounds(), two.getBounds());
        }
        if (holds(second, first)) {
            return !contains(two.getBounds(), one.getBounds());
        }
        return overlap(one.getBounds(), two.getBounds());
    }

    private static boolean attached(ModelElementInstance event, ModelElementInstance host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    private static boolean holds(ModelElementInstance outer, ModelElementInstance inner) {
        return Stream.iterate(
                        inner.getParentElement(), parent -> parent != null, ModelElementInstance::getParentElement)
                .anyMatch(outer::equals);
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return outer.getX() <= inner.getX()
                && outer.getY() <= inner.getY()
                && inner.getX() + inner.getWidth() <= outer.getX() + outer.getWidth()
                && inner.getY() + inner.getHeight() <= outer.getY() + outer.getHeight();
    }

    private static String name(BpmnShape shape) {
        return shape.getBpmnElement().getId();
    }
}
