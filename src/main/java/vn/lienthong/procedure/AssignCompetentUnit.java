package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.rule.CompetentUnit;
import vn.lienthong.procedure.rule.CompetentUnits;
import vn.lienthong.security.Units;

/**
 * Any commune may receive a dossier; the one the law names decides it (Luật Hộ tịch 2014, Đ13, Đ32; domain.md, L3). The
 * receiving commune keeps it if it is competent itself, or if the competent one is not in our catalogue of units.
 */
@ApplicationScoped
public class AssignCompetentUnit {
    @Inject
    private CompetentUnits rule;

    @Inject
    private Units units;

    @Inject
    private AuditTrail trail;

    void assign(Dossier dossier) {
        Declaration declaration = Json.read(
                dossier.declarationJson(),
                DeclarationForm.valueOf(dossier.form()).type());
        CompetentUnit competent = rule.of(LinkedProcedure.valueOf(dossier.linkedProcedure()), declaration.places());
        LocalDate today = LocalDate.ofInstant(dossier.technicalReceiptAt(), MovingClock.ZONE);
        if (competent.mayDecide(dossier.receivingUnit())) {
            return;
        }
        competent.units().stream()
                .sorted()
                .filter(unit -> units.commune(unit, today).isPresent())
                .findFirst()
                .ifPresent(unit -> {
                    dossier.isDecidedBy(unit);
                    trail.record(Act.of("ASSIGN_COMPETENT_UNIT")
                            .on("Dossier", dossier.code())
                            .dossier(dossier.code())
                            .before(Map.of("competentUnit", dossier.receivingUnit()))
                            .after(Map.of("competentUnit", unit))
                            .because(competent.place(), competent.law().article()));
                });
    }
}
