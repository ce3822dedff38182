package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.procedure.rule.ProvincialFees;
import vn.lienthong.sla.DeadlineLimits;

/**
 * The linked groups there are, and what the rules a dossier was received under make of each; the identity card came with
 * NĐ 301/2026 (NĐ 63/2024, Đ7; sđ. NĐ 301/2026, Đ5).
 */
@ApplicationScoped
public class LinkedGroups {
    @Inject
    @Any
    private Instance<LinkedGroup> groups;

    @Inject
    private DefinedGroups definedGroups;

    @Inject
    private DeadlineLimits limits;

    @Inject
    private ProvincialFees provincialFees;

    @Inject
    private Dossiers dossiers;

    /** @return the procedures of a dossier in the group's order: asked for, and known to its rules */
    public List<Procedure> chosen(Dossier dossier) {
        LinkedGroup group = of(dossier);
        return group.linkedProcedure().procedures().stream()
                .filter(procedure -> group.asksFor(procedure, dossier))
                .filter(procedure -> procedure
                        .limit()
                        .map(limit -> limits.find(dossier.ruleVersion(), limit).isPresent())
                        .orElse(true))
                .toList();
    }

    /** @return the payload of a request about a dossier */
    public Object application(Operation operation, String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        return of(dossier).application(operation, dossier);
    }

    /**
     * Looks at every definition, and at the fees the provinces set, once, at the start.
     *
     * @param delivered names of the models and tables that came with the product and the libraries beside it
     * @throws IllegalStateException naming everything a definition speaks of and nobody has, or the fee that is none
     */
    public void check(Set<String> delivered) {
        Set<String> withCode =
                groups.stream().map(group -> group.linkedProcedure().name()).collect(Collectors.toSet());
        List<String> faults = new DefinitionCheck(GroupDefinition.all(), delivered, withCode).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("PROCEDURE-009 " + String.join("; ", faults));
        }
        provincialFees.check();
    }

    /** @return the group a dossier belongs to */
    public LinkedGroup of(Dossier dossier) {
        LinkedProcedure wanted = LinkedProcedure.valueOf(dossier.linkedProcedure());
        return groups.stream()
                .filter(group -> group.linkedProcedure() == wanted)
                .findFirst()
                .orElseGet(() -> definedGroups.of(wanted));
    }
}
