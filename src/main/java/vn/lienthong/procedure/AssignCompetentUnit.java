package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.Parent;
import vn.lienthong.dossier.declaration.Residence;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.rule.CompetentUnit;
import vn.lienthong.procedure.rule.CompetentUnits;
import vn.lienthong.procedure.rule.KnownPlace;
import vn.lienthong.procedure.rule.RegisteredEvent;
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
        CompetentUnit competent = ask(declaration);
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
                            .because(competent.place().name(), competent.law().article()));
                });
    }

    private CompetentUnit ask(Declaration declaration) {
        Map<KnownPlace, String> known = new EnumMap<>(KnownPlace.class);
        if (declaration instanceof BirthDeclaration birth) {
            commune(birth.father()).ifPresent(code -> known.put(KnownPlace.FATHER_RESIDENCE, code));
            commune(birth.mother()).ifPresent(code -> known.put(KnownPlace.MOTHER_RESIDENCE, code));
            return rule.of(RegisteredEvent.BIRTH, known);
        }
        var deceased = ((DeathDeclaration) declaration).deceased();
        commune(deceased.lastResidence()).ifPresent(code -> known.put(KnownPlace.LAST_RESIDENCE, code));
        commune(deceased.place().address()).ifPresent(code -> known.put(KnownPlace.PLACE_OF_DEATH, code));
        return rule.of(RegisteredEvent.DEATH, known);
    }

    private static Optional<String> commune(Parent parent) {
        return Optional.ofNullable(parent).flatMap(p -> commune(p.residence()));
    }

    private static Optional<String> commune(Residence residence) {
        return Optional.ofNullable(residence).flatMap(r -> commune(r.address()));
    }

    private static Optional<String> commune(Address address) {
        return Optional.ofNullable(address).map(Address::communeCode);
    }
}
