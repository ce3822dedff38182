package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lienthong.platform.DecisionTables;

/**
 * Which papers a dossier needs: none that a database holds (NĐ 63/2024, Đ4 k1, Đ5, Đ10; sđ. NĐ 301/2026, Đ3, Đ4, Đ8, Đ9;
 * NĐ 118/2025, Đ4 k2a; {@code required-parts.dmn}).
 */
@ApplicationScoped
public class RequiredParts {
    private RuleTable table;

    /** For the container. */
    protected RequiredParts() {}

    /** @param tables where the rule is */
    @Inject
    public RequiredParts(DecisionTables tables) {
        table = new RuleTable(tables, "required-parts");
    }

    /**
     * The complete list for a dossier.
     *
     * @param circumstances those of the dossier, with what the databases have about each
     * @return in the order of {@link DossierCircumstance}; empty if the databases have everything
     */
    public List<RequiredPart> of(Map<DossierCircumstance, RegistryState> circumstances) {
        return new TreeMap<>(circumstances)
                .entrySet().stream()
                        .flatMap(each -> part(each.getKey(), each.getValue()).stream())
                        .toList();
    }

    private Optional<RequiredPart> part(DossierCircumstance circumstance, RegistryState data) {
        RuleRow row = table.one(Map.of("circumstance", circumstance.name(), "data", data.name()));
        return row.findConstant("part", RequiredPart.Kind.class)
                .map(kind -> new RequiredPart(
                        circumstance, kind, row.constants("instead", RequiredPart.Kind.class), row.ground()));
    }
}
