package vn.agencysim.family;

import java.time.LocalDate;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;
import vn.agencysim.wire.PersonalNumber;
import vn.agencysim.wire.PopulationRecord;

/**
 * An invented grown-up, or a child as its declaration calls it.
 *
 * @param personalId 12 digits; null for a foreigner
 * @param declaredBirthDate what is written in the declaration: year, month or day precisely
 */
record Adult(
        String fullName,
        String personalId,
        Sex sex,
        String declaredBirthDate,
        String ethnicity,
        String nationality,
        Address address) {

    static final String VIETNAMESE = "Việt Nam";
    private static final double YEAR_ONLY = 0.04;
    private static final double MONTH_ONLY = 0.07;
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    /** A Vietnamese citizen of this name, born in one of these years, living there. */
    static Adult citizen(Draw draw, String who, Person person, Address address) {
        LocalDate born = LocalDate.of((int) draw.between("year/" + who, person.firstYear(), person.lastYear()), 1, 1)
                .plusDays(draw.between("day/" + who, 0, 364));
        String province = address.provinceCode();
        String random = draw.digits("number/" + who, PersonalNumber.RANDOM_DIGITS);
        String number = PersonalNumber.of(province, person.sex().name(), born, random);
        return new Adult(
                person.fullName(),
                number,
                person.sex(),
                declared(draw, who, born),
                person.ethnicity(),
                VIETNAMESE,
                address);
    }

    /** A foreigner of this name and nationality. */
    static Adult foreigner(Draw draw, Person person, String nationality, Address address) {
        LocalDate born = LocalDate.of((int) draw.between("year/foreign", person.firstYear(), person.lastYear()), 6, 15);
        return new Adult(person.fullName(), null, person.sex(), born.toString(), null, nationality, address);
    }

    /** Name, sex, ethnicity and range of birth years of an adult to be invented. */
    record Person(String fullName, Sex sex, String ethnicity, int firstYear, int lastYear) {}

    Declaration.Residence residence() {
        return address == null ? null : new Declaration.Residence("PERMANENT", address);
    }

    /** What the population registry has: the same. */
    PopulationRecord record() {
        return new PopulationRecord(
                personalId, fullName, declaredBirthDate, sex.name(), ethnicity, nationality, address);
    }

    private static String declared(Draw draw, String who, LocalDate born) {
        double precision = draw.unit("precision/" + who);
        String full = born.toString();
        if (precision < YEAR_ONLY) {
            return full.substring(0, YEAR_LENGTH);
        }
        return precision < MONTH_ONLY ? full.substring(0, MONTH_LENGTH) : full;
    }
}
