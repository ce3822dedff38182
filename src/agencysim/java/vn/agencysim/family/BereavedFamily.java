package vn.agencysim.family;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;
import vn.agencysim.wire.PopulationRecord;

/**
 * An invented family that lost somebody.
 *
 * @param unit commune where it lives
 * @param closest who declares: a grown-up child, a sibling of who has none, or the parent of a child that died
 * @param spouse of the deceased; of a child that died a grandparent, who asks for nothing
 * @param minor a child under 15 of the deceased, who asks for money only where there are survivor benefits
 */
record BereavedFamily(
        Draw draw,
        String unit,
        DeathCircumstance circumstance,
        Adult deceased,
        Adult closest,
        Adult spouse,
        Adult minor) {
    /** Ages are counted to this year, so that a family stays itself whenever it files. */
    private static final int YEAR = 2026;

    private static final int GENERATION = 24;

    /** The family this draw yields in this commune. */
    static BereavedFamily of(Draw draw, String unit, DeathCircumstance circumstance) {
        Address address = Address.in(unit, "Số %d, đường Hoa Sen".formatted(draw.between("house", 1, 320)));
        String surname = Names.surname(draw, "deceased");
        Sex sex = draw.happens("woman", 0.5) ? Sex.FEMALE : Sex.MALE;
        Adult deceased = member(
                draw, "deceased", surname, sex, YEAR - circumstance.oldest(), YEAR - circumstance.youngest(), address);
        int born = Integer.parseInt(deceased.declaredBirthDate().substring(0, 4));
        int closestBorn = circumstance.child() ? born - GENERATION : withGrownUpChild(born) ? born + GENERATION : born;
        // Who declares is of age whatever the age of the deceased.
        int lastYear = Math.min(closestBorn, YEAR - GENERATION);
        Adult closest = member(draw, "closest", surname, Sex.FEMALE, lastYear - 3, lastYear, address);
        int spouseBorn = circumstance.child() ? born - 2 * GENERATION : born;
        Adult spouse = member(
                draw,
                "spouse",
                Names.surname(draw, "spouse"),
                sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE,
                spouseBorn - 2,
                spouseBorn + 2,
                address);
        Adult minor = member(draw, "minor", surname, Sex.MALE, YEAR - 10, YEAR - 6, address);
        return new BereavedFamily(draw, unit, circumstance, deceased, closest, spouse, minor);
    }

    /** The family of a child whose birth it declared; nobody in it asks for anything. */
    static BereavedFamily ofChild(Draw draw, String unit, Declaration birth, String personalId) {
        Declaration.Child child = birth.child();
        Declaration.Requester parent = birth.requester();
        Address home = parent.residence().address();
        Adult deceased = new Adult(
                child.fullName(),
                personalId,
                Sex.valueOf(child.sex()),
                child.birthDate().toString(),
                child.ethnicity(),
                child.nationality(),
                home);
        Adult closest = new Adult(
                parent.fullName(),
                parent.personalId(),
                parent.relation().equals("FATHER") ? Sex.MALE : Sex.FEMALE,
                parent.birthDate(),
                child.ethnicity(),
                child.nationality(),
                home);
        return new BereavedFamily(draw, unit, DeathCircumstance.SMALL_CHILD, deceased, closest, closest, closest);
    }

    private static Adult member(
            Draw draw, String who, String surname, Sex sex, int firstYear, int lastYear, Address address) {
        String name = Names.full(draw, who, surname, sex);
        return Adult.citizen(draw, who, new Adult.Person(name, sex, "Kinh", firstYear, lastYear), address);
    }

    Address home() {
        return deceased.address();
    }

    private static boolean withGrownUpChild(int born) {
        return born + 2 * GENERATION <= YEAR;
    }

    /** How who declares is related to the deceased. */
    String closestRelation() {
        if (circumstance.child()) {
            return "PARENT";
        }
        return withGrownUpChild(yearOfBirth()) ? "CHILD" : "SIBLING";
    }

    /** How the child under 15 is related to the deceased. */
    String minorRelation() {
        return yearOfBirth() > YEAR - 60 ? "CHILD" : "GRANDCHILD";
    }

    int yearOfBirth() {
        return Integer.parseInt(deceased.declaredBirthDate().substring(0, 4));
    }

    /** How the other relative is related to the deceased. */
    String spouseRelation() {
        return circumstance.child() ? "GRANDPARENT" : "SPOUSE";
    }

    /** What the population registry knows: mostly what is declared, sometimes a person is missing or a field differs. */
    List<PopulationRecord> population() {
        List<PopulationRecord> records = new ArrayList<>();
        Stream.of(deceased, closest, spouse, minor)
                .forEach(a -> RegistryNoise.of(draw, a.record()).ifPresent(records::add));
        return records;
    }
}
