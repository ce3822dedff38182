package vn.lienthong.procedure.death;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.CorrectionDecisions;
import vn.lienthong.procedure.DecisionCheck;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.procedure.Procedure;

/**
 * Which procedures follow a death was told to the family at reception. An amendment that would lead to others, a date of death
 * for example at which another branch pays, is a new request (NĐ 63/2024, Đ14 k3; sđ. NĐ 301/2026, Đ10).
 */
@ApplicationScoped
public class BranchesStay implements DecisionCheck {
    @Inject
    private Dossiers dossiers;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Inject
    private RouteBenefits routing;

    @Override
    public List<FieldFault> faults(OfficerDecided decided) {
        if (!CorrectionDecisions.amends(decided)) {
            return List.of();
        }
        Dossier dossier = dossiers.require(decided.dossierCode());
        var corrections = decided.details().corrections();
        if (LinkedProcedure.valueOf(dossier.linkedProcedure()) != LinkedProcedure.DEATH
                || !correctDeclaration.faults(dossier, corrections).isEmpty()) {
            return List.of();
        }
        String right = correctDeclaration.corrected(dossier, correctDeclaration.changes(dossier, corrections));
        return procedures(dossier, dossier.declarationJson()).equals(procedures(dossier, right))
                ? List.of()
                : List.of(new FieldFault("corrections", "correction.branches"));
    }

    private List<Procedure> procedures(Dossier dossier, String declaration) {
        Optional<RoutedBenefits> routed =
                routing.decide(Json.read(declaration, DeathDeclaration.class), RouteBenefits.day(dossier));
        return LinkedProcedure.DEATH.procedures().stream()
                .filter(procedure -> DeathGroup.follows(procedure, routed))
                .toList();
    }
}
