package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Problem;

@Proves("L23")
class BirthDeclarationTest {
    static final List<String> EXAMPLES = Examples.NAMES;
    private static final Set<PartKind> AGREEMENT = Set.of(PartKind.NATIONALITY_AGREEMENT);
    private final DeclarationCheck check = new DeclarationCheck(Examples.VALIDATOR);

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void exampleIsWithoutError(String example) {
        assertThat(errors(Examples.read(example), AGREEMENT)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void writtenDeclarationIsReadBackEqualAndKeepsItsNames(String example) throws Exception {
        JsonNode sent = Examples.tree(example);
        BirthDeclaration read = Examples.read(sent);
        String written = Json.write(read);

        assertThat(Json.read(written, BirthDeclaration.class)).isEqualTo(read);
        assertThat(Json.mapper().readTree(written)).isEqualTo(sent);
    }

    @ParameterizedTest(name = "{0}: {1} := {2} blames {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # example         | JSON pointer                                        | value                   | fields to blame
            married-parents   | /recipients                                         | []                      | declaration.recipients
            married-parents   | /recipients                                         | ["RESIDENCE"]           | declaration.recipients
            married-parents   | /recipients                                         | ["COMMUNE","COMMUNE"]   | declaration.recipients
            married-parents   | /recipients                                         | ["COMMUNE",null]        | declaration.recipients[1]
            married-parents   | /requester                                          | null                    | declaration.requester
            married-parents   | /requester/fullName                                 | "Gió 2"                 | declaration.requester.fullName
            married-parents   | /requester/fullName                                 | ""                      | declaration.requester.fullName
            married-parents   | /requester/fullName                                 | -                       | declaration.requester.fullName
            married-parents   | /requester/personalId                               | null                    | declaration.requester.personalId
            married-parents   | /requester/personalId                               | "079090000999"          | declaration.requester.personalId
            married-parents   | /requester/birthDate                                | "2027"                  | declaration.requester.birthDate
            married-parents   | /requester/residence                                | null                    | declaration.requester.residence
            married-parents   | /requester/residence/kind                           | null                    | declaration.requester.residence.kind
            married-parents   | /requester/relation                                 | null                    | declaration.requester.relation
            married-parents   | /requester/relation                                 | "MOTHER"                | declaration.requester.personalId,declaration.vneidIntegration.into
            married-parents   | /requester/relation                                 | "GUARDIAN"              | declaration.requester.relation,declaration.vneidIntegration.into
            married-parents   | /requester/phone                                    | "900000001"             | declaration.requester.phone
            married-parents   | /requester/phone                                    | "0900 000 001"          | declaration.requester.phone
            married-parents   | /requester/phone                                    | "+0900000001"           | declaration.requester.phone
            married-parents   | /requester/phone                                    | null                    | declaration.requester.phone
            married-parents   | /requester/email                                    | "gio.example.vn"        | declaration.requester.email
            married-parents   | /requester/eidLevel                                 | 3                       | declaration.requester.eidLevel
            married-parents   | /requester/eidLevel                                 | 0                       | declaration.requester.eidLevel,declaration.vneidIntegration.requested
            married-parents   | /requester/eidLevel                                 | 1                       | declaration.vneidIntegration.requested
            married-parents   | /child                                              | null                    | declaration.child
            married-parents   | /child/birthDate                                    | null                    | declaration.child.birthDate
            married-parents   | /child/birthDate                                    | "2026-11-21"            | declaration.child.birthDate,declaration.child.birthNotification.issuedOn
            married-parents   | /child/birthDate                                    | "2020-11-20"            | declaration.child.birthDate
            married-parents   | /child/birthDateInWords                             | " "                     | declaration.child.birthDateInWords
            married-parents   | /child/birthPlace                                   | null                    | declaration.child.birthPlace
            married-parents   | /child/birthPlace/address/country                   | "Việt Nam"              | declaration.child.birthPlace.address.country,declaration.child.birthPlace.address.provinceCode,declaration.child.birthPlace.address.communeCode
            married-parents   | /child/sex                                          | null                    | declaration.child.sex
            married-parents   | /child/ethnicity                                    | ""                      | declaration.child.ethnicity
            married-parents   | /child/nationality                                  | null                    | declaration.child.nationality
            married-parents   | /child/hometown/provinceCode                        | null                    | declaration.child.hometown.provinceCode
            married-parents   | /child/hometown/communeCode                         | "7900"                  | declaration.child.hometown.communeCode
            married-parents   | /child/birthNotification/number                     | null                    | declaration.child.birthNotification.number
            married-parents   | /child/birthNotification/issuedOn                   | "2026-11-09"            | declaration.child.birthNotification.issuedOn
            married-parents   | /child/birthNotification/issuedOn                   | "2026-11-21"            | declaration.child.birthNotification.issuedOn
            married-parents   | /child/birthNotification/issuedBy                   | ""                      | declaration.child.birthNotification.issuedBy
            married-parents   | /father                                             | null                    | declaration.marriageCertificate,declaration.requester.relation
            married-parents   | /mother                                             | null                    | declaration.marriageCertificate
            married-parents   | /mother/personalId                                  | null                    | declaration.mother.personalId
            married-parents   | /mother/personalId                                  | "079090000456"          | declaration.father.personalId
            married-parents   | /mother/birthDate                                   | null                    | declaration.mother.birthDate
            married-parents   | /mother/birthDate                                   | "2017"                  | declaration.mother.birthDate
            married-parents   | /mother/birthDate                                   | "2026-12"               | declaration.mother.birthDate
            married-parents   | /mother/nationality                                 | ""                      | declaration.mother.nationality
            married-parents   | /mother/nationality                                 | "Lào"                   | parts
            married-parents   | /mother/residence/address                           | null                    | declaration.mother.residence.address
            married-parents   | /father/deceased                                    | true                    | declaration.father.deceased
            married-parents   | /marriageCertificate/number                         | null                    | declaration.marriageCertificate.number
            married-parents   | /marriageCertificate/issuedOn                       | "2026-11-21"            | declaration.marriageCertificate.issuedOn
            married-parents   | /residence                                          | null                    | declaration.residence
            married-parents   | /residence/householderName                          | null                    | declaration.residence.householderName
            married-parents   | /residence/householderPersonalId                    | null                    | declaration.residence.householderPersonalId
            married-parents   | /residence/relationToHouseholder                    | null                    | declaration.residence.relationToHouseholder
            married-parents   | /residence/circumstance                             | null                    | declaration.residence.circumstance
            married-parents   | /residence/consentBy                                | null                    | declaration.residence.consentBy
            married-parents   | /residence/consentBy                                | "CT01"                  | parts
            married-parents   | /healthInsurance                                    | null                    | declaration.healthInsurance
            married-parents   | /healthInsurance/firstCareFacilityCode              | "7900A"                 | declaration.healthInsurance.firstCareFacilityCode
            married-parents   | /healthInsurance/firstCareFacilityName              | null                    | declaration.healthInsurance.firstCareFacilityName
            single-mother     | /healthInsurance/poorHouseholdCertificate/number    | ""                      | declaration.healthInsurance.poorHouseholdCertificate.number
            single-mother     | /healthInsurance/poorHouseholdCertificate/issuedOn  | "2026-12-01"            | declaration.healthInsurance.poorHouseholdCertificate.issuedOn
            married-parents   | /identityCard                                       | {}                      | declaration.identityCard.requested
            married-parents   | /delivery/electronicStores                          | []                      | declaration.delivery.electronicStores
            married-parents   | /delivery/birthCertificateCopies                    | -1                      | declaration.delivery.birthCertificateCopies
            married-parents   | /delivery/birthCertificateCopies                    | 51                      | declaration.delivery.birthCertificateCopies
            married-parents   | /delivery/residenceNotice                           | "POST"                  | declaration.delivery.postalAddress
            married-parents   | /delivery/identityCard                              | "BIRTH_OFFICE"          | declaration.delivery.identityCard
            single-mother     | /delivery/postalAddress/communeCode                 | null                    | declaration.delivery.postalAddress.communeCode
            married-parents   | /vneidIntegration/into                              | null                    | declaration.vneidIntegration.into
            married-parents   | /vneidIntegration/into                              | "MOTHER"                | declaration.vneidIntegration.into
            married-parents   | /truthful                                           | false                   | declaration.truthful
            married-parents   | /truthful                                           | -                       | declaration.truthful
            single-mother     | /mother                                             | null                    | declaration.mother
            single-mother     | /childbirthSupport/groups                           | []                      | declaration.childbirthSupport.groups
            single-mother     | /childbirthSupport/earlierChildren                  | []                      | declaration.childbirthSupport.earlierChildren
            single-mother     | /childbirthSupport/earlierChildren/0/personalId     | null                    | declaration.childbirthSupport.earlierChildren[0].personalId
            single-mother     | /childbirthSupport/earlierChildren/0/birthDate      | "2026-11-15"            | declaration.childbirthSupport.earlierChildren[0].birthDate
            single-mother     | /childbirthSupport/earlierChildren/0/birthDate      | "2027"                  | declaration.childbirthSupport.earlierChildren[0].birthDate
            single-mother     | /childbirthSupport/payment                          | null                    | declaration.childbirthSupport.payment
            single-mother     | /childbirthSupport/payment/bank                     | null                    | declaration.childbirthSupport.payment.bank
            single-mother     | /childbirthSupport/payment/accountNumber            | null                    | declaration.childbirthSupport.payment.accountNumber
            single-mother     | /childbirthSupport/payment/accountNumber            | "12 34"                 | declaration.childbirthSupport.payment.accountNumber
            single-mother     | /childbirthSupport/payment/accountHolder            | " "                     | declaration.childbirthSupport.payment.accountHolder
            undetermined-sex  | /childbirthSupport/payment/method                   | "BANK_ACCOUNT"          | declaration.childbirthSupport.payment.bank,declaration.childbirthSupport.payment.accountNumber,declaration.childbirthSupport.payment.accountHolder
            undetermined-sex  | /requester/relation                                 | "MOTHER"                | declaration.mother,declaration.vneidIntegration.into
            foreign-father    | /father/otherDocument                               | null                    | declaration.father.personalId
            foreign-father    | /father/otherDocument/number                        | "1"                     | declaration.father.otherDocument.number
            foreign-father    | /father/otherDocument/issuedOn                      | "2026-11-21"            | declaration.father.otherDocument.issuedOn
            foreign-father    | /father/otherDocument/country                       | "fr"                    | declaration.father.otherDocument.country
            foreign-father    | /father/residence/address/communeCode               | "79003"                 | declaration.father.residence.address.communeCode
            foreign-father    | /father/residence/address/detail                    | null                    | declaration.father.residence.address.detail
            foreign-father    | /requester/relation                                 | "FATHER"                | declaration.father.personalId,declaration.vneidIntegration.into
            """)
    void brokenDeclarationBlamesExactlyTheFields(String example, String pointer, String value, String blamed) {
        BirthDeclaration declaration = Examples.read(Examples.with(Examples.tree(example), pointer, value));
        Set<PartKind> parts = example.equals("foreign-father") ? AGREEMENT : Set.of();

        assertThat(errors(declaration, parts)).containsExactlyInAnyOrder(blamed.split(","));
        assertThat(check.check(declaration, parts, Examples.TODAY))
                .allSatisfy(BirthDeclarationTest::isToldInBothLanguages);
    }

    @ParameterizedTest(name = "{0} := {1} blames {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /child/birthDate                  | "2026-11"              | child.birthDate                  | json.date
            /child/birthDate                  | "2026-02-30"           | child.birthDate                  | json.date
            /child/birthDate                  | 2026                   | child.birthDate                  | json.date
            /child/sex                        | "nam"                  | child.sex                        | json.enum
            /child/sex                        | 0                      | child.sex                        | json.enum
            /child/fullName                   | 5                      | child.fullName                   | json.text
            /child/fullName                   | {}                     | child.fullName                   | json.text
            /child/birthPlace                 | "Bệnh viện"            | child.birthPlace                 | json.object
            /child/birthNotification/number   | "79001.GCS.1.26"       | child.birthNotification.number   | value.birthNotificationNumber
            /child/surname                    | "Nguyễn"               | child.surname                    | json.unknown
            /child/surname                    | {"a":[1,{"b":2}]}      | child.surname                    | json.unknown
            /mother/personalId                | "07919200012"          | mother.personalId                | value.personalId
            /mother/personalId                | "07919200012x"         | mother.personalId                | value.personalId
            /mother/birthDate                 | "30/02/1992"           | mother.birthDate                 | value.partialDate.none
            /mother/birthDate                 | "1992-13"              | mother.birthDate                 | value.partialDate.none
            /mother/birthDate                 | "khoảng 1992"          | mother.birthDate                 | value.partialDate.form
            /mother/deceased                  | "không"                | mother.deceased                  | json.boolean
            /requester/eidLevel               | "2"                    | requester.eidLevel               | json.number
            /requester/eidLevel               | 2.5                    | requester.eidLevel               | json.number
            /recipients                       | "COMMUNE"              | recipients                       | json.list
            /recipients/1                     | "POLICE"               | recipients[1]                    | json.enum
            /delivery/electronicStores/0      | "FAX"                  | delivery.electronicStores[0]     | json.enum
            /vneidIntegration                 | true                   | vneidIntegration                 | json.object
            """)
    void unreadableFieldIsNamed(String pointer, String value, String field, String key) {
        JsonNode broken = Examples.with(Examples.tree("married-parents"), pointer, value);

        assertThatThrownBy(() -> Examples.read(broken))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> assertThat(rejection.faults())
                        .extracting(FieldFault::field, FieldFault::key)
                        .containsExactly(tuple(field, key)));
    }

    @Test
    void allUnreadableFieldsAreNamedAtOnce() {
        JsonNode broken = Examples.tree("married-parents");
        Examples.with(broken, "/recipients/2", "\"POLICE\"");
        Examples.with(broken, "/requester/personalId", "\"1\"");
        Examples.with(broken, "/child/birthDate", "\"hôm qua\"");
        Examples.with(broken, "/father/hobby", "[]");

        assertThatThrownBy(() -> Examples.read(broken))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> assertThat(rejection.faults())
                        .extracting(FieldFault::field)
                        .containsExactlyInAnyOrder(
                                "recipients[2]", "requester.personalId", "child.birthDate", "father.hobby"));
    }

    @Test
    void emptyDeclarationNamesEverythingThatIsMissing() {
        assertThat(errors(Json.read("{}", BirthDeclaration.class), Set.of()))
                .containsExactlyInAnyOrder(
                        "declaration.recipients",
                        "declaration.requester",
                        "declaration.child",
                        "declaration.mother",
                        "declaration.residence",
                        "declaration.healthInsurance",
                        "declaration.identityCard",
                        "declaration.delivery",
                        "declaration.truthful");
    }

    @Test
    void everyFaultIsToldInBothLanguages() {
        List<Finding> found =
                new ArrayList<>(check.check(Json.read("{}", BirthDeclaration.class), Set.of(), Examples.TODAY));
        JsonNode late = Examples.with(Examples.tree("undetermined-sex"), "/child/birthDate", "\"2026-01-01\"");
        found.addAll(check.check(Examples.read(late), Set.of(), Examples.TODAY));

        assertThat(found).hasSizeGreaterThan(9).allSatisfy(BirthDeclarationTest::isToldInBothLanguages);
    }

    @Test
    void birthDeclaredOnTheSixtiethDayIsNotLate() {
        assertThat(warnings("/child/birthDate", "\"2026-09-21\"")).doesNotContain("declaration.child.birthDate");
        assertThat(warnings("/child/birthDate", "\"2026-09-20\"")).contains("declaration.child.birthDate");
    }

    @Test
    void childIsUnderSixUntilTheDayBeforeTheSixthBirthday() {
        JsonNode lastDay = Examples.with(Examples.tree("married-parents"), "/child/birthDate", "\"2020-11-21\"");

        assertThat(errors(Examples.read(lastDay), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/mother/personalId, \"079092000123\"",
        "/mother/personalId, \"079191000123\"",
        "/father/personalId, \"079090000457\"",
    })
    void numberThatContradictsSexOrYearIsNoError(String pointer, String value) {
        JsonNode odd = Examples.tree("undetermined-sex");
        Examples.with(
                odd, "/mother", Examples.tree("married-parents").get("mother").toString());
        Examples.with(
                odd, "/father", Examples.tree("married-parents").get("father").toString());
        Examples.with(odd, "/requester/personalId", "\"079090000001\"");
        Examples.with(odd, pointer, value);

        assertThat(errors(Examples.read(odd), Set.of())).isEmpty();
    }

    @Test
    void numberThatContradictsSexOrYearIsAWarning() {
        assertThat(warnings("/mother/personalId", "\"079092000123\"")).containsExactly("declaration.mother.personalId");
        assertThat(warnings("/mother/personalId", "\"079191000123\"")).containsExactly("declaration.mother.personalId");
        assertThat(warnings("/mother/birthDate", "\"1992\"")).isEmpty();
    }

    @Test
    void owningHouseholderWhoIsNoParentIsAWarning() {
        assertThat(warnings("/residence/householderPersonalId", "\"079065000789\""))
                .containsExactly("declaration.residence.householderPersonalId");
    }

    @Test
    void missingBirthNotificationIsAWarning() {
        assertThat(warnings("/child/birthNotification", "null")).containsExactly("declaration.child.birthNotification");
    }

    @Test
    void writtenFormsOfABirthDateAreAccepted() {
        JsonNode written = Examples.with(Examples.tree("married-parents"), "/mother/birthDate", "\"8/3/1992\"");

        assertThat(Examples.read(written)).isEqualTo(Examples.read("married-parents"));
    }

    private static void isToldInBothLanguages(Finding finding) {
        String vietnamese = finding.fault().in(Language.VIETNAMESE).message();
        String english = finding.fault().in(Language.ENGLISH).message();
        assertThat(vietnamese).isNotEqualTo(finding.fault().key()).doesNotContain("{");
        assertThat(english).isNotEqualTo(vietnamese).doesNotContain("{");
    }

    private List<String> errors(BirthDeclaration declaration, Set<PartKind> parts) {
        return DeclarationCheck.errors(check.check(declaration, parts, Examples.TODAY), Language.VIETNAMESE).stream()
                .map(Problem.FieldError::field)
                .distinct()
                .toList();
    }

    private List<String> warnings(String pointer, String value) {
        BirthDeclaration declaration = Examples.read(Examples.with(Examples.tree("married-parents"), pointer, value));
        List<Finding> found = check.check(declaration, Set.of(), Examples.TODAY);
        return Stream.of(DeclarationCheck.warnings(found, Language.ENGLISH))
                .flatMap(List::stream)
                .map(Problem.FieldError::field)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    married-parents | /child/birthPlace/facilityName | -      | BIRTH_IN_FACILITY
                    married-parents | /child/birthNotification       | -      | BIRTH_IN_FACILITY
                    married-parents | /residence/consentBy           | "CT01" | BIRTH_IN_FACILITY,RESIDENCE_CONSENT_NEEDED
                    foreign-father  | /residence/consentBy           | "VNEID"| BIRTH_IN_FACILITY,FOREIGN_PARENT
                    """)
    void circumstancesForWhichAPaperMayBeNeededAreKnown(
            String example, String pointer, String value, String circumstances) {
        assertThat(Examples.read(Examples.with(Examples.tree(example), pointer, value))
                        .circumstances())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(circumstances.split(","));
    }

    @Test
    void aBirthOutsideAFacilityNeedsAWitness() {
        JsonNode tree = Examples.with(Examples.tree("married-parents"), "/child/birthNotification", "-");

        assertThat(Examples.read(Examples.with(tree, "/child/birthPlace/facilityName", "-"))
                        .circumstances())
                .contains(DossierCircumstance.BIRTH_WITNESSED)
                .doesNotContain(DossierCircumstance.BIRTH_IN_FACILITY);
    }
}
