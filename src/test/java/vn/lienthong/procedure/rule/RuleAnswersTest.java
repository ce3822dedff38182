package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.dossier.declaration.DossierCircumstance;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.engine.DmnTables;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.sla.LegalGround;
import vn.lienthong.sla.SlaMessages;

/** What the classes make of the rows of their tables. */
class RuleAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DmnTables TABLES = new DmnTables();

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2032-09-30",
        "2026-09-29, 2032-09-30",
        "2026-09-30, 2032-09-30",
        "2026-10-01, 2032-10-31",
        "2026-11-21, 2032-11-30",
        "2024-02-29, 2030-09-30",
        "2022-12-31, 2028-12-31"
    })
    void aChildsCardIsValidFromBirthToTheLawsDay(LocalDate birth, LocalDate to) {
        HealthCardValidity validity = new HealthCardValidities(TABLES).ofChildBornOn(birth);

        assertThat(validity.from()).isEqualTo(birth);
        assertThat(validity.to()).isEqualTo(to);
        assertThat(validity.law().doubt()).isPresent();
    }

    @Test
    void aCardIsNeverOverBeforeSeventyTwoMonths() {
        HealthCardValidities validities = new HealthCardValidities(TABLES);
        Stream.iterate(LocalDate.of(2024, 1, 1), day -> day.plusDays(1))
                .limit(731)
                .forEach(birth -> assertThat(validities.ofChildBornOn(birth).to())
                        .isAfterOrEqualTo(birth.plusMonths(72))
                        .isBefore(birth.plusMonths(72).plusMonths(9)));
    }

    @Test
    void onlyWhatNoDatabaseHoldsIsAskedForInOneList() {
        List<RequiredPart> parts = new RequiredParts(TABLES)
                .of(Map.of(
                        DossierCircumstance.DEATH_IN_FACILITY, RegistryState.HELD,
                        DossierCircumstance.SURVIVOR_INCAPACITATED, RegistryState.NOT_HELD,
                        DossierCircumstance.RECIPIENT_CHOSEN, RegistryState.OUTAGE));

        assertThat(parts)
                .extracting(RequiredPart::kind)
                .containsExactly(PartKind.MEDICAL_ASSESSMENT, PartKind.RECIPIENT_AGREEMENT);
        assertThat(parts.get(0).isMetBy(List.of(PartKind.SEVERE_DISABILITY_CONFIRMATION)))
                .isTrue();
        assertThat(parts.get(0).isMetBy(List.of(PartKind.RECIPIENT_AGREEMENT))).isFalse();
        assertThat(parts.get(1).law().article()).contains("NĐ 118/2025, Đ4 k2a");
    }

    @Test
    void noCircumstanceDemandsAPaperWhileTheDataAreHeld() {
        RequiredParts parts = new RequiredParts(TABLES);
        for (DossierCircumstance each : DossierCircumstance.values()) {
            assertThat(parts.of(Map.of(each, RegistryState.HELD)))
                    .as(each.name())
                    .isEmpty();
            assertThat(parts.of(Map.of(each, RegistryState.NOT_HELD)))
                    .as(each.name())
                    .hasSize(1);
        }
    }

    @Test
    void theRequesterChoosesBetweenTheParentsCommunes() {
        CompetentUnit unit = new CompetentUnits(TABLES)
                .of(
                        LinkedProcedure.BIRTH,
                        Map.of(
                                "fatherResidence", Optional.of("00001"),
                                "motherResidence", Optional.of("00004"),
                                "childStays", Optional.empty()));

        assertThat(unit.place()).isEqualTo("FATHER_OR_MOTHER");
        assertThat(unit.mayDecide("00004")).isTrue();
        assertThat(unit.mayDecide("00007")).isFalse();
    }

    @Test
    void aDeathIsRegisteredWhereItHappenedIfNoResidenceIsKnown() {
        CompetentUnits units = new CompetentUnits(TABLES);
        CompetentUnit unit = units.of(LinkedProcedure.DEATH, places(Optional.of("00004"), Optional.of("00007")));

        assertThat(unit.units()).containsExactly("00004");
        assertThat(unit.law().article()).isEqualTo("Luật Hộ tịch 2014, Đ32");
        assertThat(units.of(LinkedProcedure.DEATH, places(Optional.empty(), Optional.empty()))
                        .units())
                .isEmpty();
    }

    private static Map<String, Optional<String>> places(Optional<String> death, Optional<String> found) {
        return Map.of("lastResidence", Optional.empty(), "placeOfDeath", death, "placeFound", found);
    }

    @Test
    void lateRegistrationCostsWhatTheProvinceSetAndSaysSoIfItDidNot() {
        Fees fees = new Fees(TABLES);
        FeeQuestion question = new FeeQuestion(
                FeeQuestion.Service.DEATH_REGISTRATION,
                true,
                FeeQuestion.Channel.ONLINE,
                FeeQuestion.Exemption.NONE,
                true,
                TODAY);

        assertThat(fees.of(question, Optional.of(new Dong(15_000))).amount()).contains(new Dong(15_000));
        assertThat(fees.of(question, Optional.empty()).amount()).isEmpty();
        assertThat(fees.of(question, Optional.empty()).law().doubt()).contains("LATE_FEE_CONFIGURED");
    }

    @Test
    void theWaiverEndsWithFebruary() {
        assertThat(residenceFee(LocalDate.of(2027, 2, 28)).kind()).isEqualTo(Fee.Kind.WAIVED);
        assertThat(residenceFee(LocalDate.of(2027, 2, 28)).amount()).contains(Dong.ZERO);
        assertThat(residenceFee(LocalDate.of(2027, 3, 1)).amount()).contains(new Dong(10_000));
    }

    @ParameterizedTest
    @CsvSource({"1946-11-21, YES", "1946-11-22, NO", "1946, UNCLEAR", "1946-11, UNCLEAR", "1945, YES", "1947, NO"})
    void anAgeIsSaidOnlyAsFarAsTheBirthIsKnown(String born, AgeReached reached) {
        assertThat(AgeReached.of(PartialDate.parse(born), 80, TODAY)).isEqualTo(reached);
    }

    @Test
    void everyAnswerHasWordsInBothLanguages() {
        RuleTexts vietnamese = new RuleTexts(SlaMessages.VIETNAMESE);
        RuleTexts english = new RuleTexts(Locale.ENGLISH);
        Stream.of(
                        BenefitBranch.values(),
                        BenefitRoute.Why.values(),
                        BenefitKind.values(),
                        DeceasedGround.values(),
                        Entitlement.Beside.values(),
                        BaseValue.values(),
                        Fee.Kind.values())
                .flatMap(Arrays::stream)
                .map(each -> (Enum<?>) each)
                .forEach(each -> assertThat(vietnamese.word(each)).isNotEqualTo(english.word(each)));
    }

    @Test
    void aDoubtIsPutIntoWordsAndFreeTextStays() {
        RuleTexts texts = new RuleTexts(SlaMessages.VIETNAMESE);

        assertThat(texts.doubt(new LegalGround("Đ1", Optional.of("AGE_UNCLEAR"))))
                .get()
                .asString()
                .contains("80 tuổi");
        assertThat(texts.doubt(new LegalGround("Đ1", Optional.of("chưa rõ")))).contains("chưa rõ");
        assertThat(texts.doubt(new LegalGround("Đ1", Optional.empty()))).isEmpty();
    }

    private static Fee residenceFee(LocalDate on) {
        return new Fees(TABLES)
                .of(
                        new FeeQuestion(
                                FeeQuestion.Service.RESIDENCE_REGISTRATION,
                                false,
                                FeeQuestion.Channel.ONLINE,
                                FeeQuestion.Exemption.NONE,
                                true,
                                on),
                        Optional.empty());
    }
}
