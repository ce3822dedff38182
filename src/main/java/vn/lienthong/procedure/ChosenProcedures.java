package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.platform.Json;
import vn.lienthong.sla.DeadlineLimits;

/**
 * Which procedures of its group a dossier has: what the declaration asks for, as far as the rules it was received under
 * know it; the identity card came with NĐ 301/2026 (NĐ 63/2024, Đ7; sđ. NĐ 301/2026, Đ5).
 */
@ApplicationScoped
public class ChosenProcedures {
    @Inject
    private DeadlineLimits limits;

    /** @return its procedures in the group's order */
    public List<Procedure> of(Dossier dossier) {
        return LinkedProcedure.valueOf(dossier.linkedProcedure()).procedures().stream()
                .filter(p -> p != Procedure.IDENTITY_CARD || identityCardAsked(dossier))
                .filter(p -> limits.find(dossier.ruleVersion(), p.limit()).isPresent())
                .toList();
    }

    private static boolean identityCardAsked(Dossier dossier) {
        return Json.read(dossier.declarationJson(), BirthDeclaration.class)
                .identityCard()
                .requested();
    }
}
