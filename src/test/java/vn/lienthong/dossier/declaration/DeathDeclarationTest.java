package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
class DeathDeclarationTest {
    static final List<String> EXAMPLES = Examples.DEATHS;
    private static final Set<PartKind> PARTS =
            Set.of(PartKind.MEDICAL_ASSESSMENT, PartKind.DEATH_NOTICE_SUBSTITUTE, PartKind.RECIPIENT_AGREEMENT);
    private final DeclarationCheck check = new DeclarationCheck(Examples.VALIDATOR);

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void exampleIsWithoutError(String example) {
        assertThat(errors(death(example), PARTS)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void writtenDeclarationIsReadBackEqualAndKeepsItsNames(String example) throws Exception {
        JsonNode sent = Examples.tree(example);
        DeathDeclaration read = Examples.readDeath(sent);
        String written = Json.write(read);

        assertThat(Json.read(written, DeathDeclaration.class)).isEqualTo(read);
        assertThat(Json.mapper().readTree(written)).isEqualTo(sent);
    }

    @ParameterizedTest(name = "{0}: {1} := {2} blames {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # example             | JSON pointer                                 | value                     | fields to blame
            death-pensioner       | /recipients                                  | ["RESIDENCE","HEALTH_INSURANCE"] | declaration.recipients
            death-pensioner       | /recipients                                  | ["COMMUNE","HEALTH_INSURANCE"] | declaration.recipients
            death-pensioner       | /recipients                                  | ["COMMUNE","RESIDENCE"]   | declaration.recipients
            death-pensioner       | /recipients                                  | ["COMMUNE","RESIDENCE","HEALTH_INSURANCE","COMMUNE"] | declaration.recipients
            death-pensioner       | /recipients/1                                | null                      | declaration.recipients[1],declaration.recipients
            death-merit           | /recipients                                  | ["COMMUNE","RESIDENCE"]   | declaration.recipients
            death-organisation    | /recipients                                  | ["COMMUNE","RESIDENCE","HEALTH_INSURANCE"] | declaration.recipients
            death-pensioner       | /truthful                                    | false                     | declaration.truthful
            death-pensioner       | /requester                                   | null                      | declaration.requester
            death-pensioner       | /requester/relation                          | null                      | declaration.requester.relation
            death-pensioner       | /requester/phone                             | "12"                      | declaration.requester.phone
            death-pensioner       | /requester/birthDate                         | "2027"                    | declaration.requester.birthDate
            death-pensioner       | /requester/personalId                        | "079050000321"            | declaration.requester.personalId
            death-pensioner       | /deceased                                    | null                      | declaration.deceased
            death-pensioner       | /deceased/personalId                         | null                      | declaration.deceased.personalId
            death-pensioner       | /deceased/sex                                | null                      | declaration.deceased.sex
            death-pensioner       | /deceased/birthDate                          | "2026-12"                 | declaration.deceased.birthDate,declaration.deceased.died.date
            death-pensioner       | /deceased/cause                              | ""                        | declaration.deceased.cause
            death-pensioner       | /deceased/place                              | null                      | declaration.deceased.place
            death-pensioner       | /deceased/died                               | null                      | declaration.deceased.died
            death-pensioner       | /deceased/died/date                          | null                      | declaration.deceased.died.date
            death-pensioner       | /deceased/died/date                          | "2026-11-21"              | declaration.deceased.died.date,declaration.deceased.paper.issuedOn
            death-pensioner       | /deceased/died/hour                          | 24                        | declaration.deceased.died.hour
            death-pensioner       | /deceased/died/hour                          | null                      | declaration.deceased.died.hour
            death-pensioner       | /deceased/died/minute                        | 60                        | declaration.deceased.died.minute
            death-pensioner       | /deceased/paper/kind                         | null                      | declaration.deceased.paper.kind
            death-pensioner       | /deceased/paper/kind                         | "OTHER"                   | declaration.deceased.paper.name
            death-pensioner       | /deceased/paper/issuedOn                     | "2026-11-09"              | declaration.deceased.paper.issuedOn
            death-pensioner       | /deceased/paper/issuedOn                     | "2026-11-21"              | declaration.deceased.paper.issuedOn
            death-pensioner       | /deceased/paper/issuedBy                     | " "                       | declaration.deceased.paper.issuedBy
            death-funeral-only    | /deceased/otherDocument/issuedOn             | "2026-11-21"              | declaration.deceased.otherDocument.issuedOn
            death-without-benefit | /procedures                                  | []                        | declaration.procedures
            death-without-benefit | /procedures                                  | ["DEATH_REGISTRATION"]    | declaration.procedures
            death-without-benefit | /procedures/1                                | "DEATH_REGISTRATION"      | declaration.procedures
            death-without-benefit | /procedures                                  | ["DEATH_REGISTRATION","RESIDENCE_DEREGISTRATION","FUNERAL_ALLOWANCE"] | declaration.benefit
            death-pensioner       | /procedures                                  | ["DEATH_REGISTRATION","RESIDENCE_DEREGISTRATION"] | declaration.benefit,declaration.benefit.funeral,declaration.benefit.relatives,declaration.benefit.relatives[1].asks,declaration.benefit.relatives[2].asks,declaration.benefit.relatives[3].asks
            death-pensioner       | /benefit                                     | null                      | declaration.benefit,declaration.delivery.insuranceResult
            death-pensioner       | /benefit/beneficiary                         | null                      | declaration.benefit.beneficiary,declaration.delivery.insuranceResult
            death-pensioner       | /benefit/beneficiary/insurance               | null                      | declaration.benefit.beneficiary.insurance,declaration.delivery.insuranceResult
            death-pensioner       | /benefit/beneficiary/insurance/number        | null                      | declaration.benefit.beneficiary.insurance.number
            death-pensioner       | /benefit/beneficiary/insurance/number        | "079050000322"            | declaration.benefit.beneficiary.insurance.number
            death-pensioner       | /benefit/relatives                           | []                        | declaration.benefit.relatives,declaration.benefit.receivers[0].forRelative,declaration.benefit.receivers[1].forRelative
            death-pensioner       | /benefit/relatives/0/number                  | null                      | declaration.benefit.relatives[0].number
            death-pensioner       | /benefit/relatives/0/number                  | "079152000777"            | declaration.benefit.relatives[1].number,declaration.benefit.funeral.person.personalId
            death-pensioner       | /benefit/relatives/1/number                  | "079050000321"            | declaration.benefit.relatives[1].number
            death-pensioner       | /benefit/relatives/0/relation                | "CARER"                   | declaration.benefit.relatives[0].relation
            death-pensioner       | /benefit/relatives/0/birthDate               | "2027"                    | declaration.benefit.relatives[0].birthDate,declaration.benefit.relatives[0].confirmedBy
            death-pensioner       | /benefit/relatives/0/address                 | null                      | declaration.benefit.relatives[0].address
            death-pensioner       | /benefit/relatives/0/monthlyIncome           | -1                        | declaration.benefit.relatives[0].monthlyIncome
            death-pensioner       | /benefit/relatives/0/asks                    | null                      | declaration.benefit.relatives[0].asks
            death-pensioner       | /benefit/relatives/0/confirmedBy             | null                      | declaration.benefit.relatives[0].confirmedBy
            death-pensioner       | /benefit/relatives/2/confirmedBy             | "VNEID"                   | declaration.benefit.relatives[2].confirmedBy
            death-pensioner       | /benefit/relatives/1/payment                 | null                      | declaration.benefit.relatives[1].payment
            death-pensioner       | /benefit/relatives/1/payment/accountHolder   | "Lê Thị Lan"              | declaration.benefit.relatives[1].payment.accountHolder
            death-pensioner       | /benefit/relatives/1/payment/accountNumber   | null                      | declaration.benefit.relatives[1].payment.accountNumber
            death-pensioner       | /benefit/relatives/1/payment/bank            | ""                        | declaration.benefit.relatives[1].payment.bank
            death-pensioner       | /benefit/relatives/2/payment/accountHolder   | "Trần Văn Sóng"           | declaration.benefit.relatives[2].payment.accountHolder
            death-pensioner       | /benefit/relatives/1/asks                    | "ONE_OFF"                 | declaration.benefit.relatives[1].payment,declaration.benefit.oneOff
            death-pensioner       | /benefit/relatives/1/undertaker              | true                      | declaration.benefit.relatives
            death-pensioner       | /benefit/relatives/4/asks                    | "MONTHLY"                 | declaration.benefit.relatives[4].asks
            death-pensioner       | /benefit/relatives/4/undertaker              | true                      | declaration.benefit.relatives[4].undertaker,declaration.benefit.relatives
            death-pensioner       | /benefit/receivers                           | []                        | declaration.benefit.relatives[2].asks,declaration.benefit.relatives[3].asks
            death-pensioner       | /benefit/receivers/1/forRelative             | 6                         | declaration.benefit.relatives[3].asks,declaration.benefit.receivers[1].forRelative
            death-pensioner       | /benefit/receivers/1/forRelative             | 0                         | declaration.benefit.relatives[3].asks,declaration.benefit.receivers[1].forRelative
            death-pensioner       | /benefit/receivers/1/forRelative             | 3                         | declaration.benefit.relatives[3].asks,declaration.benefit.receivers
            death-pensioner       | /benefit/receivers/1/forRelative             | 1                         | declaration.benefit.relatives[3].asks,declaration.benefit.receivers[1].forRelative
            death-pensioner       | /benefit/receivers/0/personalId              | "079214000555"            | declaration.benefit.receivers[0].personalId
            death-pensioner       | /benefit/funeral                             | null                      | declaration.benefit.funeral
            death-pensioner       | /benefit/funeral/person                      | null                      | declaration.benefit.funeral.person
            death-pensioner       | /benefit/funeral/person/personalId           | "079152000777"            | declaration.benefit.funeral.person.personalId
            death-pensioner       | /benefit/funeral/payment/accountHolder       | "Trần Thị May Mắn"        | declaration.benefit.funeral.payment.accountHolder
            death-organisation    | /benefit/funeral/payment/accountHolder       | "PHAM VAN DA"             | declaration.benefit.funeral.payment.accountHolder
            death-organisation    | /benefit/funeral/organisation/representative | ""                        | declaration.benefit.funeral.organisation.representative
            death-organisation    | /benefit/beneficiary/social/kinds            | []                        | declaration.benefit.beneficiary.social.kinds
            death-organisation    | /benefit/beneficiary/social/kinds/1          | "SOCIAL_PENSION"          | declaration.benefit.beneficiary.social.kinds
            death-organisation    | /delivery/postalAddress                      | null                      | declaration.delivery.postalAddress
            death-pensioner       | /delivery/insuranceResult                    | "DEATH_OFFICE"            | declaration.delivery.insuranceResult
            death-pensioner       | /delivery/residenceNotice                    | "DEATH_OFFICE"            | declaration.delivery.residenceNotice
            death-pensioner       | /delivery/meritResult                        | "AGENCY"                  | declaration.delivery.meritResult
            death-pensioner       | /delivery/socialResult                       | "DEATH_OFFICE"            | declaration.delivery.socialResult
            death-pensioner       | /delivery/electronicStores                   | []                        | declaration.delivery.electronicStores
            death-pensioner       | /delivery/deathExtractCopies                 | 51                        | declaration.delivery.deathExtractCopies
            death-merit           | /benefit/beneficiary/merit/decisionDate      | "2026-11-21"              | declaration.benefit.beneficiary.merit.decisionDate
            death-merit           | /benefit/beneficiary/merit/lastMonthPaid     | "2026-12"                 | declaration.benefit.beneficiary.merit.lastMonthPaid
            death-merit           | /benefit/beneficiary/merit/lastMonthPaid     | "10/2026"                 | declaration.benefit.beneficiary.merit.lastMonthPaid
            death-merit           | /benefit/beneficiary/merit/monthlyLevel      | -1                        | declaration.benefit.beneficiary.merit.monthlyLevel
            death-merit           | /benefit/meritRelatives                      | null                      | declaration.benefit.meritRelatives
            death-merit           | /benefit/meritRelatives/all                  | []                        | declaration.benefit.meritRelatives
            death-merit           | /benefit/meritRelatives/all/0/birthDate      | "2027"                    | declaration.benefit.meritRelatives.all[0].birthDate
            death-merit           | /benefit/meritRelatives/adultChildren/0/birthDate | "2010"               | declaration.benefit.meritRelatives.adultChildren[0].birthDate
            death-merit           | /benefit/meritRelatives/adultChildren/0/detail | ""                      | declaration.benefit.meritRelatives.adultChildren[0].detail
            death-merit           | /benefit/oneOff                              | null                      | declaration.benefit.oneOff
            death-merit           | /benefit/oneOff/person/personalId            | "079050000321"            | declaration.benefit.oneOff.person.personalId
            death-merit           | /benefit/oneOff/payment/accountHolder        | "Lê Lá"                   | declaration.benefit.oneOff.payment.accountHolder
            death-merit           | /procedures                                  | ["DEATH_REGISTRATION","RESIDENCE_DEREGISTRATION","FUNERAL_ALLOWANCE"] | declaration.benefit.oneOff
            death-merit           | /procedures                                  | ["DEATH_REGISTRATION","RESIDENCE_DEREGISTRATION","SURVIVOR_BENEFIT"] | declaration.benefit.funeral
            death-funeral-only    | /benefit/relatives/0/undertaker              | false                     | declaration.benefit.relatives
            death-funeral-only    | /benefit/relatives/1/undertaker              | true                      | declaration.benefit.relatives
            death-funeral-only    | /benefit/relatives/1/asks                    | "MONTHLY"                 | declaration.benefit.relatives[1].asks,declaration.benefit.relatives[1].payment
            """)
    void brokenDeclarationBlamesExactlyTheFields(String example, String pointer, String value, String blamed) {
        DeathDeclaration declaration = Examples.readDeath(Examples.with(Examples.tree(example), pointer, value));

        assertThat(errors(declaration, PARTS)).containsExactlyInAnyOrder(blamed.split(","));
        assertThat(check.check(declaration, PARTS, Examples.TODAY))
                .allSatisfy(DeathDeclarationTest::isToldInBothLanguages);
    }

    @ParameterizedTest(name = "{0} := {1} blames {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /deceased/died/date                    | "2026-11"        | deceased.died.date                    | json.date
            /deceased/cause                        | 5                | deceased.cause                        | json.text
            /deceased/hobby                        | []               | deceased.hobby                        | json.unknown
            /procedures/0                          | "MARRIAGE"       | procedures[0]                         | json.enum
            /benefit/beneficiary/insurance/number  | "12345"          | benefit.beneficiary.insurance.number  | value.insuranceNumber
            /benefit/relatives/0/number            | "0791920001234"  | benefit.relatives[0].number           | value.insuranceNumber
            /benefit/relatives/0/monthlyIncome     | 1.5              | benefit.relatives[0].monthlyIncome    | json.number
            /benefit/relatives/0/deceased          | "không"          | benefit.relatives[0].deceased         | json.boolean
            """)
    void unreadableFieldIsNamed(String pointer, String value, String field, String key) {
        JsonNode broken = Examples.with(Examples.tree("death-pensioner"), pointer, value);

        assertThatThrownBy(() -> Examples.readDeath(broken))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> assertThat(rejection.faults())
                        .extracting(FieldFault::field, FieldFault::key)
                        .containsExactly(tuple(field, key)));
    }

    @Test
    void emptyDeclarationNamesEverythingThatIsMissing() {
        assertThat(errors(Json.read("{}", DeathDeclaration.class), Set.of()))
                .containsExactlyInAnyOrder(
                        "declaration.recipients",
                        "declaration.requester",
                        "declaration.deceased",
                        "declaration.procedures",
                        "declaration.delivery",
                        "declaration.truthful");
    }

    @Test
    void noMoreThanFourDrawAMonthlyBenefit() {
        JsonNode five = Examples.tree("death-pensioner");
        ArrayNode relatives = (ArrayNode) five.at("/benefit/relatives");
        JsonNode spouse = relatives.get(1);
        relatives.add(Examples.with(spouse.deepCopy(), "/number", "\"079152000778\""));
        assertThat(errors(Examples.readDeath(five), PARTS)).isEmpty();

        relatives.add(Examples.with(spouse.deepCopy(), "/number", "\"079152000779\""));
        assertThat(errors(Examples.readDeath(five), PARTS)).containsExactly("declaration.benefit.relatives");
    }

    @Test
    void funeralAloneNeedsTheUndertakerAndOneOtherRelative() {
        JsonNode one = Examples.tree("death-funeral-only");
        ArrayNode relatives = (ArrayNode) one.at("/benefit/relatives");
        JsonNode other = relatives.remove(1);
        assertThat(errors(Examples.readDeath(one), PARTS)).containsExactly("declaration.benefit.relatives");

        relatives.add(other);
        relatives.add(Examples.with(other.deepCopy(), "/number", "\"079152000779\""));
        assertThat(errors(Examples.readDeath(one), PARTS)).containsExactly("declaration.benefit.relatives");
    }

    @Test
    void socialProtectionKnowsNoSurvivorBenefit() {
        JsonNode social = Examples.tree("death-organisation");
        Examples.with(social, "/benefit/beneficiary/insurance", "null");
        assertThat(errors(Examples.readDeath(social), PARTS)).isEmpty();

        Examples.with(
                social,
                "/procedures",
                "[\"DEATH_REGISTRATION\",\"RESIDENCE_DEREGISTRATION\",\"FUNERAL_ALLOWANCE\",\"SURVIVOR_BENEFIT\"]");
        assertThat(errors(Examples.readDeath(social), PARTS)).containsExactly("declaration.procedures");
    }

    @Test
    void childOfFifteenReceivesAlone() {
        JsonNode fourteen = Examples.tree("death-pensioner");
        Examples.with(fourteen, "/benefit/relatives/2/birthDate", "\"2011-11-21\"");
        assertThat(errors(Examples.readDeath(fourteen), PARTS)).isEmpty();

        Examples.with(fourteen, "/benefit/relatives/2/birthDate", "\"2011-11-20\"");
        assertThat(errors(Examples.readDeath(fourteen), PARTS))
                .containsExactlyInAnyOrder(
                        "declaration.benefit.receivers[0].forRelative",
                        "declaration.benefit.relatives[2].confirmedBy",
                        "declaration.benefit.relatives[2].payment.accountHolder");
    }

    @ParameterizedTest
    @CsvSource({
        "death-pensioner, MEDICAL_ASSESSMENT",
        "death-merit, DEATH_NOTICE_SUBSTITUTE",
        "death-funeral-only, RECIPIENT_AGREEMENT"
    })
    void paperOnlyTheFamilyHasIsAskedFor(String example, PartKind needed) {
        assertThat(errors(death(example), Set.of())).containsExactly("parts");
        assertThat(errors(death(example), Set.of(needed))).isEmpty();
        assertThat(check.check(death(example), Set.of(), Examples.TODAY))
                .allSatisfy(DeathDeclarationTest::isToldInBothLanguages);
    }

    @Test
    void confirmedSevereDisabilityStandsForTheAssessment() {
        assertThat(errors(death("death-pensioner"), Set.of(PartKind.SEVERE_DISABILITY_CONFIRMATION)))
                .isEmpty();
    }

    @Test
    void deathDeclaredOnTheFifteenthDayIsNotLate() {
        String paper = "/deceased/paper/issuedOn";
        JsonNode death = Examples.with(Examples.tree("death-without-benefit"), paper, "\"2026-11-20\"");
        Examples.with(death, "/deceased/died/date", "\"2026-11-05\"");
        assertThat(warnings(death)).isEmpty();
        assertThat(Examples.readDeath(death).registerBy()).isEqualTo(Examples.TODAY);

        Examples.with(death, "/deceased/died/date", "\"2026-11-04\"");
        assertThat(warnings(death)).containsExactly("declaration.deceased.died.date");
    }

    @ParameterizedTest(name = "{1} := {2} warns of {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            death-without-benefit | /deceased/paper         | null           | declaration.deceased.paper
            death-without-benefit | /deceased/paper/number  | null           | declaration.deceased.paper
            death-without-benefit | /deceased/lastResidence | null           | declaration.deceased.lastResidence
            death-without-benefit | /deceased/sex           | "FEMALE"       | declaration.deceased.personalId
            death-without-benefit | /deceased/birthDate     | 1951           | declaration.deceased.personalId
            death-without-benefit | /requester/birthDate    | "1993"         | declaration.requester.personalId
            death-without-benefit | /requester/relation     | "OTHER_PERSON" | declaration.requester.relation
            death-pensioner       | /benefit/relatives/4/relation | "SIBLING" | declaration.benefit.relatives
            """)
    void whatTheOfficerShouldLookAtIsAWarning(String example, String pointer, String value, String warned) {
        JsonNode odd =
                Examples.with(Examples.tree(example), pointer, value.matches("\\d+") ? '"' + value + '"' : value);

        assertThat(errors(Examples.readDeath(odd), PARTS)).isEmpty();
        assertThat(warnings(odd)).containsExactly(warned);
    }

    @Test
    void kindOfSocialProtectionThatDoesNotFitTheAgeIsAWarning() {
        JsonNode young = Examples.tree("death-organisation");
        Examples.with(young, "/deceased/birthDate", "\"1957\"");
        Examples.with(young, "/deceased/personalId", "\"079157000111\"");
        Examples.with(young, "/benefit/beneficiary/insurance", "null");
        Examples.with(young, "/benefit/beneficiary/social/kinds/1", "\"CHILD_OF_POOR_SINGLE_PARENT\"");

        assertThat(DeclarationCheck.warnings(
                        check.check(Examples.readDeath(young), PARTS, Examples.TODAY), Language.VIETNAMESE))
                .filteredOn(warning -> warning.field().endsWith("social.kinds"))
                .hasSize(2);
    }

    @Test
    void aCommuneIsCompetentByTheLastResidenceOrThePlaceOfDeath() {
        JsonNode death = Examples.tree("death-without-benefit");
        Examples.with(death, "/deceased/place/address/communeCode", "\"79004\"");
        assertThat(Examples.readDeath(death).places())
                .containsEntry("lastResidence", Optional.of("79003"))
                .containsEntry("placeOfDeath", Optional.of("79004"));

        Examples.with(death, "/deceased/lastResidence", "null");
        assertThat(Examples.readDeath(death).places())
                .containsEntry("lastResidence", Optional.empty())
                .containsEntry("placeOfDeath", Optional.of("79004"));
    }

    @Test
    void insuranceNumberDoesNotSlipIntoALog() {
        assertThat(new InsuranceNumber("7905000321")).hasToString("790*****21");
        assertThat(death("death-pensioner").toString()).doesNotContain("7905000321", "079192000123");
    }

    private static DeathDeclaration death(String example) {
        return Examples.readDeath(Examples.tree(example));
    }

    private static void isToldInBothLanguages(Finding finding) {
        String vietnamese = finding.fault().in(Language.VIETNAMESE).message();
        String english = finding.fault().in(Language.ENGLISH).message();
        assertThat(vietnamese).isNotEqualTo(finding.fault().key()).doesNotContain("{");
        assertThat(english).isNotEqualTo(vietnamese).doesNotContain("{");
    }

    private List<String> errors(DeathDeclaration declaration, Set<PartKind> parts) {
        return DeclarationCheck.errors(check.check(declaration, parts, Examples.TODAY), Language.VIETNAMESE).stream()
                .map(Problem.FieldError::field)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            death-without-benefit | /deceased/cause              | "x"                  | DEATH_IN_FACILITY
            death-without-benefit | /deceased/paper              | null                 | DEATH_IN_FACILITY
            death-without-benefit | /deceased/place/facilityName | null                 | DEATH_ELSEWHERE
            death-without-benefit | /deceased/paper/kind         | "POLICE_CONFIRMATION"| DEATH_ELSEWHERE
            death-pensioner       | /deceased/cause              | "x"                  | DEATH_IN_FACILITY,SURVIVOR_INCAPACITATED
            """)
    void circumstancesForWhichAPaperMayBeNeededAreKnown(
            String example, String pointer, String value, String circumstances) {
        assertThat(Examples.readDeath(Examples.with(Examples.tree(example), pointer, value))
                        .circumstances())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(circumstances.split(","));
    }

    @Proves("L21")
    @ParameterizedTest
    @CsvSource({"2026-11-10, true", "2026-11-09, true", "2026-11-08, false", "2026-11, false", "2026, false"})
    void whoMayHaveLivedForLessThanADayIsRemarked(String born, boolean remarked) {
        JsonNode death = Examples.with(Examples.tree("death-without-benefit"), "/deceased/birthDate", '"' + born + '"');

        assertThat(warnings(death).contains("declaration.deceased.died.date")).isEqualTo(remarked);
    }

    private List<String> warnings(JsonNode declaration) {
        return DeclarationCheck.warnings(
                        check.check(Examples.readDeath(declaration), PARTS, Examples.TODAY), Language.ENGLISH)
                .stream()
                .map(Problem.FieldError::field)
                .toList();
    }
}
