package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import vn.lienthong.platform.DecisionTables;

/** The tables of {@code bpmn/rules}, evaluated without the process engine and its database; each is parsed once. */
@ApplicationScoped
public class DmnTables implements DecisionTables {
    private final ConcurrentMap<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private volatile DmnEngine engine;

    /**
     * @return how our tables are evaluated. Their cells are plain values, lists and ranges, for which FEEL in its first, small
     *     form is enough; the whole language would be a third of the product's size and be searched through at every start
     */
    public static DefaultDmnEngineConfiguration configuration() {
        return new DefaultDmnEngineConfiguration().enableFeelLegacyBehavior(true);
    }

    @Override
    public List<Map<String, Object>> evaluate(String table, Map<String, Object> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(table, this::parse);
        // Empty cells are null: no Map.copyOf.
        return engine().evaluateDecisionTable(decision, new HashMap<>(inputs)).getResultList();
    }

    private DmnDecision parse(String table) {
        var resource = "bpmn/rules/" + table + ".dmn";
        try (InputStream dmn = DmnTables.class.getClassLoader().getResourceAsStream(resource)) {
            if (dmn == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return engine().parseDecision(table, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not in the constructor, which the container also calls for the bean's proxy. */
    private synchronized DmnEngine engine() {
        if (engine == null) {
            engine = configuration().buildEngine();
        }
        return engine;
    }
}
