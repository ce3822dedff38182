package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.declaration.ComparedField.State;

@Proves({"S20", "S1"})
class RegistryComparisonTest {
    private static final Address HOME = new Address("VN", "79", "79003", "12 đường Hoa Ban");
    private final BirthDeclaration declaration = Examples.read("married-parents");

    @Test
    void agreeingRegistryMakesEveryFieldSame() {
        RegistryPerson registry = person("TRẦN  THỊ MÂY", "1992-03-08", "kinh", "VN", HOME);

        assertThat(RegistryComparison.of("mother", declaration.mother(), registry))
                .extracting(ComparedField::path, ComparedField::state)
                .containsExactly(
                        tuple("mother.fullName", State.SAME),
                        tuple("mother.birthDate", State.SAME),
                        tuple("mother.ethnicity", State.SAME),
                        tuple("mother.nationality", State.SAME),
                        tuple("mother.residence.address.country", State.SAME),
                        tuple("mother.residence.address.provinceCode", State.SAME),
                        tuple("mother.residence.address.communeCode", State.SAME),
                        tuple("mother.residence.address.detail", State.SAME));
    }

    @Test
    void differenceKeepsBothValuesAsTheyAre() {
        RegistryPerson registry =
                person("Trần Thị May", "1992-03-09", "Tày", "Lào", new Address("VN", "79", "79004", null));

        assertThat(RegistryComparison.of("mother", declaration.mother(), registry))
                .filteredOn(field -> field.state() == State.DIFFERENT)
                .extracting(ComparedField::path, ComparedField::declared, ComparedField::fetched)
                .containsExactly(
                        tuple("mother.fullName", "Trần Thị Mây", "Trần Thị May"),
                        tuple("mother.birthDate", "1992-03-08", "1992-03-09"),
                        tuple("mother.ethnicity", "Kinh", "Tày"),
                        tuple("mother.nationality", "Việt Nam", "Lào"),
                        tuple("mother.residence.address.communeCode", "79003", "79004"));
    }

    @Test
    void encodingOfAccentsIsNoDifference() {
        String decomposed = Normalizer.normalize("Trần Thị Mây", Normalizer.Form.NFD);

        assertThat(stateOf("mother.fullName", person(decomposed, null, null, null, null)))
                .isEqualTo(State.SAME);
    }

    @Test
    void birthDateIsComparedAsFarAsTheLessPreciseOneGoes() {
        assertThat(stateOf("mother.birthDate", person(null, "1992", null, null, null)))
                .isEqualTo(State.SAME);
        assertThat(stateOf("mother.birthDate", person(null, "1992-04", null, null, null)))
                .isEqualTo(State.DIFFERENT);
    }

    @Test
    void silentRegistryLeavesWhatIsDeclared() {
        assertThat(RegistryComparison.of("mother", declaration.mother(), person(null, null, null, null, null)))
                .hasSize(8)
                .allSatisfy(field -> {
                    assertThat(field.state()).isEqualTo(State.DECLARED);
                    assertThat(field.declared()).isNotNull();
                    assertThat(field.fetched()).isNull();
                });
    }

    @Test
    void leftOutFieldIsFetched() {
        Parent mother = Examples.read("year-only-parents").mother();

        assertThat(RegistryComparison.of("mother", mother, person("Trần Thị Mây", "1992-03-08", "Kinh", null, HOME)))
                .filteredOn(field -> field.state() == State.FETCHED)
                .extracting(ComparedField::path, ComparedField::fetched)
                .contains(
                        tuple("mother.ethnicity", "Kinh"),
                        tuple("mother.residence.address.detail", "12 đường Hoa Ban"));
    }

    @Test
    void fieldNeitherKnowsIsLeftOut() {
        Parent mother = Examples.read("year-only-parents").mother();

        assertThat(RegistryComparison.of("mother", mother, person("Trần Thị Mây", null, null, null, null)))
                .extracting(ComparedField::path)
                .containsExactly("mother.fullName", "mother.birthDate", "mother.nationality");
    }

    @Test
    void permanentAddressOfTheRegistrySaysNothingAboutATemporaryOne() {
        Requester requester = Examples.read("undetermined-sex").requester();
        RegistryPerson registry =
                person("Nguyễn Văn Gió", "1990-07-21", null, null, new Address("VN", "01", "01001", "1 phố Xa"));

        assertThat(RegistryComparison.of(requester, registry))
                .filteredOn(field -> field.path().startsWith("requester.residence.address"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.state()).isEqualTo(State.DECLARED));
    }

    private State stateOf(String path, RegistryPerson registry) {
        return RegistryComparison.of("mother", declaration.mother(), registry).stream()
                .filter(field -> field.path().equals(path))
                .map(ComparedField::state)
                .findFirst()
                .orElseThrow();
    }

    private static RegistryPerson person(
            String name, String birthDate, String ethnicity, String nationality, Address residence) {
        return new RegistryPerson(
                new PersonalId("079192000123"),
                name,
                birthDate == null ? null : PartialDate.parse(birthDate),
                Sex.FEMALE,
                ethnicity,
                nationality,
                residence);
    }
}
