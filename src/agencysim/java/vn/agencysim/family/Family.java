package vn.agencysim.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;
import vn.agencysim.wire.PopulationRecord;

/**
 * An invented family with a newborn.
 *
 * @param unit commune where it lives
 * @param father empty if the mother declares none
 * @param householder one of the parents or a grandparent
 */
record Family(Draw draw, String unit, Adult mother, Optional<Adult> father, boolean married, Adult householder) {
    private static final List<String> ETHNICITIES = List.of(
            "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Khmer", "Hoa", "Mường", "Chăm", "Thái");
    private static final List<String> STREETS = List.of(
            "đường Hoa Sen",
            "đường Bình Minh",
            "đường Hòa Bình",
            "phố Cây Đa",
            "đường Bến Nước",
            "đường Đồng Xanh",
            "phố Lá Me");
    private static final List<Country> COUNTRIES = List.of(Country.values());
    private static final double NO_FATHER = 0.07;
    private static final double UNMARRIED = 0.08;
    private static final double FOREIGN_FATHER = 0.04;
    private static final double GRANDPARENT_HOUSE = 0.2;

    /** The family this draw yields in this commune; at its grandparents', or as chance wants it. */
    static Family of(Draw draw, String unit, boolean atGrandparents) {
        Address address = Address.in(
                unit,
                "Số %d, %s, khu phố %d"
                        .formatted(
                                draw.between("house", 1, 320),
                                draw.oneOf("street", STREETS),
                                draw.between("quarter", 1, 9)));
        String ethnicity = draw.oneOf("ethnicity", ETHNICITIES);
        String motherName = Names.full(draw, "mother", Names.surname(draw, "mother"), Sex.FEMALE);
        Adult mother =
                Adult.citizen(draw, "mother", new Adult.Person(motherName, Sex.FEMALE, ethnicity, 1984, 2005), address);
        boolean withFather = !draw.happens("no-father", NO_FATHER);
        Optional<Adult> father = withFather ? Optional.of(father(draw, ethnicity, address)) : Optional.empty();
        boolean married = withFather && !draw.happens("unmarried", UNMARRIED);
        Adult parent = father.filter(f -> f.personalId() != null).orElse(mother);
        Adult householder = atGrandparents || draw.happens("grandparent", GRANDPARENT_HOUSE)
                ? grandparent(draw, parent, address)
                : parent;
        return new Family(draw, unit, mother, father, married, householder);
    }

    private static Adult father(Draw draw, String ethnicity, Address address) {
        if (draw.happens("foreign-father", FOREIGN_FATHER)) {
            Adult.Person person = new Adult.Person(Names.foreign(draw, "father"), Sex.MALE, null, 1978, 1999);
            return Adult.foreigner(
                    draw, person, draw.oneOf("country", COUNTRIES).vietnameseName(), address);
        }
        String name = Names.full(draw, "father", Names.surname(draw, "father"), Sex.MALE);
        return Adult.citizen(draw, "father", new Adult.Person(name, Sex.MALE, ethnicity, 1980, 2003), address);
    }

    private static Adult grandparent(Draw draw, Adult parent, Address address) {
        String surname = parent.fullName().substring(0, parent.fullName().indexOf(' '));
        String name = Names.full(draw, "grandparent", surname, Sex.MALE);
        return Adult.citizen(
                draw, "grandparent", new Adult.Person(name, Sex.MALE, parent.ethnicity(), 1950, 1966), address);
    }

    boolean fatherIsForeign() {
        return father.filter(f -> f.personalId() == null).isPresent();
    }

    boolean householderIsParent() {
        return householder.equals(mother) || father.filter(householder::equals).isPresent();
    }

    /** Surname the children bear: the father's, or the mother's if he is unknown or foreign. */
    String surname() {
        String bearer =
                father.filter(f -> f.personalId() != null).orElse(mother).fullName();
        return bearer.substring(0, bearer.indexOf(' '));
    }

    /**
     * What the population registry knows of this family: mostly what it declares; sometimes a person is missing or a field
     * differs, so that the officer has something to look at.
     */
    List<PopulationRecord> population() {
        List<PopulationRecord> records = new ArrayList<>();
        Stream.of(Optional.of(mother), father, Optional.of(householder))
                .flatMap(Optional::stream)
                .distinct()
                .filter(a -> a.personalId() != null)
                .forEach(a -> RegistryNoise.of(draw, a.record()).ifPresent(records::add));
        return records;
    }
}
