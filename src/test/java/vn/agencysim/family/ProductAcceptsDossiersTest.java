package vn.agencysim.family;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.agencysim.platform.Json;
import vn.lienthong.dossier.Submission;
import vn.lienthong.dossier.SubmittedPart;
import vn.lienthong.dossier.declaration.DeclarationCheck;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Language;

/** What the portal's families file is what the product takes: the two sides meet in JSON only. */
class ProductAcceptsDossiersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int HOW_MANY = 600;
    private static final List<String> UNITS = List.of("79901", "79902", "01904");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void everyInventedBirthIsReceivable() {
        InventBirth invent = InventBirth.of(42, UNITS, ScenarioMix.EVERYDAY);

        assertThat(faults(IntStream.range(0, HOW_MANY).mapToObj(i -> invent.dossier(i, TODAY))))
                .isEmpty();
    }

    @Test
    void everyInventedDeathIsReceivable() {
        InventDeath invent = InventDeath.of(42, UNITS, ScenarioMix.EVERYDAY);

        assertThat(faults(IntStream.range(0, HOW_MANY).mapToObj(i -> invent.dossier(i, TODAY))))
                .isEmpty();
    }

    @Test
    void everyDossierOfTheWholeMixIsReceivable() {
        InventBirth births = InventBirth.of(7, UNITS, ScenarioMix.WHOLE);
        InventDeath deaths = InventDeath.of(7, UNITS, ScenarioMix.WHOLE);

        assertThat(faults(IntStream.range(0, HOW_MANY)
                        .boxed()
                        .flatMap(i -> Stream.of(births.dossier(i, TODAY), deaths.dossier(i, TODAY)))))
                .isEmpty();
    }

    @Test
    void familyThatForgotItsPaperIsSeen() {
        InventDeath invent = InventDeath.of(42, UNITS, ScenarioMix.EVERYDAY);
        FiledDossier withPaper = IntStream.range(0, HOW_MANY)
                .mapToObj(i -> invent.dossier(i, TODAY))
                .filter(death -> death.parts().stream().anyMatch(p -> p.kind().equals("DEATH_NOTICE_SUBSTITUTE")))
                .findFirst()
                .orElseThrow();
        String text = text(withPaper).replace("DEATH_NOTICE_SUBSTITUTE", "OTHER");

        assertThat(faults(text)).singleElement().asString().contains("parts");
    }

    private static List<String> faults(Stream<? extends FiledDossier> dossiers) {
        return dossiers.flatMap(dossier -> faults(text(dossier)).stream()).toList();
    }

    private static List<String> faults(String text) {
        Submission read = Submission.read(text);
        var kinds = read.parts().stream().map(SubmittedPart::kind).collect(Collectors.toSet());
        Stream<String> ofDeclaration = DeclarationCheck.errors(
                        new DeclarationCheck(VALIDATOR).check(read.declaration(), kinds, TODAY), Language.VIETNAMESE)
                .stream()
                .map(String::valueOf);
        Stream<String> ofSubmission =
                VALIDATOR.validate(read).stream().map(FieldFault::of).map(String::valueOf);
        return Stream.concat(ofDeclaration, ofSubmission).toList();
    }

    private static String text(FiledDossier filed) {
        return Json.write(Map.of(
                "portalNumber",
                "G22.99.08-261121-000123",
                "submittedAt",
                "2026-11-21T10:00:00+07:00",
                "receivingUnit",
                filed.unit(),
                "form",
                filed.form(),
                "declaration",
                filed.declaration(),
                "parts",
                filed.parts()));
    }
}
