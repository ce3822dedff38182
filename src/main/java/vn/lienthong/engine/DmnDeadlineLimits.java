package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.lienthong.sla.CutOff;
import vn.lienthong.sla.DeadlineLimit;
import vn.lienthong.sla.DeadlineLimits;
import vn.lienthong.sla.DeadlineRule;
import vn.lienthong.sla.DeadlineUnit;
import vn.lienthong.sla.LegalGround;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.StartEvent;

/** The limits of the birth group from {@code bpmn/rules/birth-deadlines.dmn}; each is evaluated once and kept. */
@ApplicationScoped
public class DmnDeadlineLimits implements DeadlineLimits {
    /** Id of the decision. */
    public static final String DECISION = "birth-deadlines";

    private static final String RESOURCE = "bpmn/rules/birth-deadlines.dmn";

    private final ConcurrentMap<String, Optional<DeadlineLimit>> known = new ConcurrentHashMap<>();
    private Table table;

    private record Table(DmnEngine engine, DmnDecision decision) {

        static Table read() {
            DmnEngine engine =
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
            try (InputStream dmn = DmnDeadlineLimits.class.getClassLoader().getResourceAsStream(RESOURCE)) {
                if (dmn == null) {
                    throw new IllegalStateException(RESOURCE + " is missing");
                }
                return new Table(engine, engine.parseDecision(DECISION, dmn));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        DmnDecisionResult evaluate(Map<String, Object> input) {
            return engine.evaluateDecision(decision, input);
        }
    }

    @Override
    public Optional<DeadlineLimit> find(String ruleVersion, LimitKey key) {
        Optional<DeadlineLimit> limit = known.get(ruleVersion + key);
        if (limit == null) {
            limit = evaluate(ruleVersion, key);
            // Versions that the table does not know are not remembered: there is no end to them.
            limit.ifPresent(found -> known.put(ruleVersion + key, Optional.of(found)));
        }
        return limit;
    }

    private Optional<DeadlineLimit> evaluate(String ruleVersion, LimitKey key) {
        Map<String, Object> input = new HashMap<>();
        input.put("ruleVersion", ruleVersion);
        input.put("limitKey", key.name());
        DmnDecisionResult rows = table().evaluate(input);
        return rows.isEmpty() ? Optional.empty() : Optional.of(limit(ruleVersion, key, rows.getSingleResult()));
    }

    /** Not in the constructor, which the container also calls for the bean's proxy. */
    private synchronized Table table() {
        if (table == null) {
            table = Table.read();
        }
        return table;
    }

    private static DeadlineLimit limit(String ruleVersion, LimitKey key, DmnDecisionResultEntries row) {
        String doubt = row.getEntry("doubt");
        LegalGround ground = new LegalGround(
                row.getEntry("article"), Optional.ofNullable(doubt).filter(text -> !text.isBlank()));
        DeadlineRule rule = new DeadlineRule(
                DeadlineUnit.valueOf(row.getEntry("unit")),
                row.<Number>getEntry("amount").intValue(),
                CutOff.parse(row.getEntry("cutOff")),
                Optional.of(ground));
        return new DeadlineLimit(ruleVersion, key, rule, StartEvent.valueOf(row.getEntry("startsWith")));
    }
}
