package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.platform.Language;

class LabelsTest {

    static Stream<Enum<?>> coded() {
        List<Class<? extends Enum<?>>> types = List.of(
                PartKind.class,
                Sex.class,
                Relation.class,
                HouseholdRelation.class,
                Recipient.class,
                PartialDate.Precision.class,
                Finding.Severity.class,
                ComparedField.State.class,
                Residence.Kind.class,
                OtherDocument.Kind.class,
                ResidenceRequest.Circumstance.class,
                ResidenceRequest.ConsentBy.class,
                Delivery.ElectronicStore.class,
                Delivery.ResidenceNotice.class,
                Delivery.HealthCard.class,
                Delivery.IdentityCard.class,
                Payment.Method.class,
                ChildbirthSupport.Group.class,
                RelationToDeceased.class,
                DeathRecipient.class,
                DeathProcedure.class,
                DeathPaper.Kind.class,
                SocialBeneficiary.SocialKind.class,
                BenefitPayment.PaidBy.class,
                Relative.SurvivorBenefit.class,
                Relative.ConfirmedBy.class,
                MeritRelatives.AdultChildGround.class,
                DeathDelivery.ResultStore.class,
                DeathDelivery.PaperPlace.class);
        return types.stream().flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("coded")
    void everythingCodedHasAWordInBothLanguages(Enum<?> constant) {
        assertThat(Labels.of(constant, Language.VIETNAMESE)).isNotBlank();
        assertThat(Labels.of(constant, Language.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("vn.lienthong.dossier.declaration.DeclarationForm#values")
    void everyFormHasAName(DeclarationForm form) {
        assertThat(Labels.of(form, Language.VIETNAMESE)).isNotBlank();
        assertThat(Labels.of(form, Language.ENGLISH)).isNotBlank();
    }

    @Test
    void languageOfTheMachineDoesNotShowThrough() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Labels.of(Sex.UNDETERMINED, Language.VIETNAMESE)).isEqualTo("Không xác định");
            Locale.setDefault(Language.VIETNAMESE);
            assertThat(Labels.of(Sex.UNDETERMINED, Language.ENGLISH)).isEqualTo("Undetermined");
        } finally {
            Locale.setDefault(before);
        }
    }
}
