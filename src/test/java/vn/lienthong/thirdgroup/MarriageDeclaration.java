package vn.lienthong.thirdgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.DeclaredPerson;
import vn.lienthong.dossier.declaration.DeclaredRequester;
import vn.lienthong.dossier.declaration.DossierCircumstance;
import vn.lienthong.dossier.declaration.Findings;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonName;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.RegistryComparison;
import vn.lienthong.dossier.declaration.Residence;

/**
 * The form of a third linked group, marriage and new household: all that a group brings in Java. Invented for tests; no law was
 * read for it.
 *
 * @param plannedOn day both want to register
 * @param household new household; absent if none is asked for
 */
public record MarriageDeclaration(
        @NotNull @Valid Person requester,
        @NotNull @Valid Person husband,
        @NotNull @Valid Person wife,
        @NotNull LocalDate plannedOn,
        @Valid Household household,
        @AssertTrue(message = "{truthful}") boolean truthful)
        implements Declaration {

    /** One of the two, or who hands in. */
    public record Person(
            @PersonName String fullName,
            @NotNull PersonalId personalId,
            @NotNull PartialDate birthDate,
            @NotNull @Valid Residence residence,
            String phone,
            String email)
            implements DeclaredRequester {
        private DeclaredPerson at(String path) {
            return new DeclaredPerson(
                    path, personalId, known -> RegistryComparison.person(path, fullName, birthDate, residence, known));
        }
    }

    /** Where they will live, with whom as its head. */
    public record Household(@NotNull PersonalId householderPersonalId, @NotNull @Valid Address address) {}

    @Override
    public DeclarationForm form() {
        return DeclarationForm.valueOf("MARRIAGE_00");
    }

    @Override
    public String subjectName() {
        return Stream.of(husband, wife)
                .map(Person::fullName)
                .reduce("%s – %s"::formatted)
                .orElseThrow();
    }

    @Override
    public LocalDate eventDate() {
        return plannedOn;
    }

    @Override
    public Map<String, Optional<String>> places() {
        return Map.of(
                "husbandResidence",
                husband.residence().commune(),
                "wifeResidence",
                wife.residence().commune());
    }

    @Override
    public List<DeclaredPerson> people() {
        return List.of(husband.at("husband"), wife.at("wife"));
    }

    @Override
    public void check(Findings findings) {
        if (husband != null
                && wife != null
                && husband.personalId() != null
                && husband.personalId().equals(wife.personalId())) {
            findings.error("wife.personalId", "wife.sameAsHusband");
        }
    }

    @Override
    public Optional<String> certificateCode() {
        return Optional.empty();
    }

    @Override
    public Optional<PersonalId> keyPerson() {
        return Optional.of(husband.personalId());
    }

    @Override
    public Set<DossierCircumstance> circumstances() {
        return Set.of();
    }
}
