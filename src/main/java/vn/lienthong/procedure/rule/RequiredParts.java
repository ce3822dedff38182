package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.DossierCircumstance;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.DecisionTables;
import vn.lienthong.sla.LegalGround;

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

    /**
     * The article that asks for a kind of paper.
     *
     * @return of the first circumstance that needs it, before those where it is only taken in another's place; empty if none
     *     does
     */
    public Optional<LegalGround> groundOf(PartKind kind) {
        Map<DossierCircumstance, RegistryState> all = new EnumMap<>(DossierCircumstance.class);
        for (DossierCircumstance each : DossierCircumstance.values()) {
            all.put(each, RegistryState.NOT_HELD);
        }
        List<RequiredPart> needs = of(all);
        return Stream.concat(
                        needs.stream().filter(need -> need.kind() == kind),
                        needs.stream().filter(need -> need.isMetBy(List.of(kind))))
                .findFirst()
                .map(RequiredPart::law);
    }

    private Optional<RequiredPart> part(DossierCircumstance circumstance, RegistryState data) {
        RuleRow row = table.one(Map.of("circumstance", circumstance.name(), "data", data.name()));
        return row.findConstant("part", PartKind.class)
                .map(kind ->
                        new RequiredPart(circumstance, kind, row.constants("instead", PartKind.class), row.ground()));
    }
}
