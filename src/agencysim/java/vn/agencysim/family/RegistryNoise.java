package vn.agencysim.family;

import java.text.Normalizer;
import java.util.Optional;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;
import vn.agencysim.wire.PopulationRecord;

/** Makes the registry wrong now and then: 2 % of people missing, 6 % with one field that differs. */
final class RegistryNoise {
    private static final double MISSING = 0.02;
    private static final double NAME = 0.04;
    private static final double BIRTH_YEAR = 0.06;
    private static final double ADDRESS = 0.08;
    private static final int YEAR_LENGTH = 4;

    private RegistryNoise() {}

    static Optional<PopulationRecord> of(Draw draw, PopulationRecord person) {
        double chance = draw.unit("registry/" + person.personalId());
        if (chance < MISSING) {
            return Optional.empty();
        }
        if (chance < NAME) {
            return Optional.of(
                    changed(person, withoutTones(person.fullName()), person.birthDate(), person.residence()));
        }
        if (chance < BIRTH_YEAR) {
            int year = Integer.parseInt(person.birthDate().substring(0, YEAR_LENGTH)) - 1;
            String birthDate = year + person.birthDate().substring(YEAR_LENGTH).replace("-02-29", "-02-28");
            return Optional.of(changed(person, person.fullName(), birthDate, person.residence()));
        }
        if (chance < ADDRESS) {
            Address elsewhere = Address.in(person.residence().communeCode(), "Tổ 4, ấp Cầu Ngang");
            return Optional.of(changed(person, person.fullName(), person.birthDate(), elsewhere));
        }
        return Optional.of(person);
    }

    private static PopulationRecord changed(PopulationRecord p, String name, String birthDate, Address residence) {
        return new PopulationRecord(
                p.personalId(), name, birthDate, p.sex(), p.ethnicity(), p.nationality(), residence);
    }

    /** The name as an old system without Vietnamese letters wrote it. */
    private static String withoutTones(String name) {
        String base = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return base.replace('đ', 'd').replace('Đ', 'D');
    }
}
