package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.platform.DecisionTables;
import vn.lienthong.procedure.Procedure;

/**
 * Which model a dossier runs on: the one of the rules it was received under (NĐ 301/2026, Đ18 k1; L1; {@code
 * model-version.dmn}, ADR 3).
 */
@ApplicationScoped
public class ModelVersions {
    private static final String TABLE = "model-version";
    private DecisionTables tables;

    /** For the container. */
    protected ModelVersions() {}

    /** @param tables where the versions are */
    @Inject
    public ModelVersions(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Finds the model.
     *
     * @param processKey key of the model
     * @param ruleVersion of the dossier, see {@link vn.lienthong.sla.RuleVersions}
     * @return empty if the rules have no say in that model
     */
    public Optional<ModelVersion> find(String processKey, String ruleVersion) {
        List<Map<String, Object>> rows =
                tables.evaluate(TABLE, Map.of("process", processKey, "ruleVersion", ruleVersion));
        return rows.stream().findFirst().map(RuleRow::new).map(ModelVersions::version);
    }

    private static ModelVersion version(RuleRow row) {
        return new ModelVersion(
                row.text("versionTag"),
                row.words("without").map(Procedure::valueOf).toList(),
                row.ground());
    }
}
