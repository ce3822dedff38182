package vn.lienthong.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which nodes and flows of the product's models some dossier took, as the process history tells it. */
final class ReachedModels {
    private static final Path MODELS = Path.of("bpmn");

    private ReachedModels() {}

    /** @return nodes nobody came to and flows nobody took, for example {@code birth-group Sub_ChildDied} */
    static Set<String> missing(SystemDatabase database) {
        List<BpmnModelInstance> models = models();
        Set<String> missing = models.stream()
                .flatMap(model ->
                        model.getModelElementsByType(FlowNode.class).stream().map(node -> name(model, node)))
                .collect(Collectors.toCollection(TreeSet::new));
        database.rows("select distinct process_key, element_id from process_event where element_id is not null")
                .forEach(missing::remove);
        missing.addAll(flowsNobodyTook(
                models,
                database.rows("select process_id, process_key, kind, element_id from process_event"
                        + " where kind in ('ENTERED', 'LEFT') and element_id is not null order by id")));
        return missing;
    }

    /** @param history instance, model, {@code ENTERED} or {@code LEFT}, and node of each event, in order */
    static Set<String> flowsNobodyTook(List<BpmnModelInstance> models, List<String> history) {
        Map<String, FlowNode> nodes = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        models.forEach(model -> {
            model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.put(name(model, node), node));
            model.getModelElementsByType(SequenceFlow.class).forEach(flow -> missing.add(name(model, flow)));
        });
        Map<String, Set<String>> left = new HashMap<>();
        history.forEach(row -> {
            String[] event = row.split(" ");
            String node = event[1] + " " + event[3];
            Set<String> waiting = left.computeIfAbsent(event[0], process -> new LinkedHashSet<>());
            // Of what waits for the first of several events the engine tells only that it was come to.
            if (event[2].equals("LEFT") || nodes.get(node) instanceof EventBasedGateway) {
                waiting.add(node);
            }
            if (event[2].equals("ENTERED")) {
                taken(nodes, waiting, node).forEach(flow -> missing.remove(event[1] + " " + flow));
            }
        });
        return missing;
    }

    /** Who was left last and leads here; a fork is left by all its flows. */
    private static List<String> taken(Map<String, FlowNode> nodes, Set<String> left, String entered) {
        List<SequenceFlow> flows = nodes.get(entered).getIncoming().stream()
                .filter(flow -> left.contains(
                        entered.split(" ")[0] + " " + flow.getSource().getId()))
                .toList();
        flows.stream()
                .map(SequenceFlow::getSource)
                .filter(source -> !(source instanceof ParallelGateway))
                .forEach(source -> left.remove(entered.split(" ")[0] + " " + source.getId()));
        return flows.stream().map(SequenceFlow::getId).toList();
    }

    private static String name(BpmnModelInstance model, FlowElement element) {
        return model.getModelElementsByType(Process.class).iterator().next().getId() + " " + element.getId();
    }

    private static List<BpmnModelInstance> models() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
