package vn.lienthong.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Which nodes of the product's models some dossier came to, as the process history tells it. */
final class ReachedNodes {
    private static final Path MODELS = Path.of("bpmn");

    private ReachedNodes() {}

    /** @return nodes nobody came to, for example {@code birth-group Sub_ChildDied} */
    static Set<String> missing(SystemDatabase database) {
        Set<String> missing = new TreeSet<>(all());
        database.rows("select distinct process_key, element_id from process_event where element_id is not null")
                .forEach(missing::remove);
        return missing;
    }

    private static Set<String> all() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            List<Path> models =
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            return models.stream()
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(ReachedNodes::of)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> of(BpmnModelInstance model) {
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(FlowNode.class).stream().map(node -> process + " " + node.getId());
    }
}
