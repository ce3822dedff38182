package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.lienthong.platform.DecisionTables;
import vn.lienthong.sla.CutOff;
import vn.lienthong.sla.DeadlineLimit;
import vn.lienthong.sla.DeadlineLimits;
import vn.lienthong.sla.DeadlineRule;
import vn.lienthong.sla.DeadlineUnit;
import vn.lienthong.sla.LegalGround;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.StartEvent;

/** The limits of all groups from {@code bpmn/rules/*-deadlines.dmn}; each is evaluated once and kept. */
@ApplicationScoped
public class DmnDeadlineLimits implements DeadlineLimits {
    private final ConcurrentMap<String, DeadlineLimit> known = new ConcurrentHashMap<>();

    @Inject
    private DecisionTables tables;

    /** For the container. */
    public DmnDeadlineLimits() {}

    /** @param tables where the limits are */
    public DmnDeadlineLimits(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<DeadlineLimit> find(String ruleVersion, LimitKey key) {
        DeadlineLimit limit = known.get(ruleVersion + key);
        if (limit != null) {
            return Optional.of(limit);
        }
        // Versions that the table does not know are not remembered: there is no end to them.
        Optional<DeadlineLimit> found = evaluate(ruleVersion, key);
        found.ifPresent(each -> known.put(ruleVersion + key, each));
        return found;
    }

    private Optional<DeadlineLimit> evaluate(String ruleVersion, LimitKey key) {
        List<Map<String, Object>> rows =
                tables.evaluate(key.table(), Map.of("ruleVersion", ruleVersion, "limitKey", key.name()));
        return rows.stream().findFirst().map(row -> limit(ruleVersion, key, row));
    }

    private static DeadlineLimit limit(String ruleVersion, LimitKey key, Map<String, Object> row) {
        Optional<String> doubt = Optional.ofNullable((String) row.get("doubt")).filter(text -> !text.isBlank());
        DeadlineRule rule = new DeadlineRule(
                DeadlineUnit.valueOf((String) row.get("unit")),
                ((Number) row.get("amount")).intValue(),
                CutOff.parse((String) row.get("cutOff")),
                Optional.of(new LegalGround((String) row.get("article"), doubt)));
        return new DeadlineLimit(ruleVersion, key, rule, StartEvent.valueOf((String) row.get("startsWith")));
    }
}
