package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;
import vn.lienthong.platform.Language;

class SubmissionTest {
    private static final String BIRTH = declaration("married-parents");
    private static final String DEATH = declaration("death-pensioner");

    @Test
    void formDecidesHowTheDeclarationIsRead() {
        assertThat(Submission.read(submission("\"BIRTH_01\"", BIRTH)).declaration())
                .isInstanceOf(BirthDeclaration.class);
        assertThat(Submission.read(submission("\"DEATH_02\"", DEATH)).declaration())
                .isInstanceOf(DeathDeclaration.class);
    }

    @Test
    void formMayStandBehindTheDeclaration() {
        String text = "{\"declaration\":" + DEATH + ",\"form\":\"DEATH_02\",\"parts\":[]}";

        assertThat(Submission.read(text).declaration()).isInstanceOf(DeathDeclaration.class);
    }

    @Test
    void readSubmissionIsWrittenBackAsItCame() {
        String sent = submission("\"DEATH_02\"", DEATH);

        assertThat(Json.tree(Json.write(Submission.read(sent)))).isEqualTo(Json.tree(sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"MARRIAGE_03\"", "\"death_02\"", "2", "null", "[\"DEATH_02\"]"})
    void unknownFormIsToldWithTheFormsThereAre(String form) {
        assertThatThrownBy(() -> Submission.read(submission(form, DEATH)))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> assertThat(rejection.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("form");
                            assertThat(fault.in(Language.VIETNAMESE).message()).contains("BIRTH_01, DEATH_02");
                            assertThat(fault.in(Language.ENGLISH).message()).contains("BIRTH_01, DEATH_02");
                        }));
    }

    @Test
    void missingFormIsToldLikeAnUnknownOne() {
        assertThat(faults("{\"declaration\":" + DEATH + "}")).containsExactly("form");
    }

    @Test
    void everyUnreadableFieldIsNamedFromTheRoot() {
        String broken = submission("\"DEATH_02\"", DEATH.replace("\"2026-11-10\"", "\"hôm qua\""))
                .replace("\"parts\":[]", "\"parts\":[{\"kind\":\"FAX\"}]");

        assertThat(faults(broken))
                .containsExactlyInAnyOrder(
                        "declaration.deceased.died.date", "declaration.deceased.paper.issuedOn", "parts[0].kind");
        assertThat(faults(submission("\"DEATH_02\"", "\"khai tử\""))).containsExactly("declaration");
        assertThat(faults(submission("\"DEATH_02\"", BIRTH)))
                .contains("declaration.child", "declaration.mother", "declaration.requester.relation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "5", "{\"form\":\"DEATH_02\",\"form\":\"BIRTH_01\"}", "{\"form\":\"DEATH_02\"} {}"
            })
    void whatIsNoSubmissionIsToldAsAWhole(String text) {
        assertThat(faults(text)).containsExactly("");
    }

    @Test
    void everyFormBelongsToOneRecordAndOneGroup() {
        assertThat(DeclarationForm.values())
                .extracting(DeclarationForm::linkedProcedure)
                .containsExactly("BIRTH", "DEATH");
        assertThat(DeclarationForm.values())
                .<Class<?>>extracting(DeclarationForm::type)
                .containsExactly(BirthDeclaration.class, DeathDeclaration.class);
    }

    private static List<String> faults(String text) {
        try {
            Submission.read(text);
            return List.of();
        } catch (JsonRejection rejection) {
            return rejection.faults().stream().map(FieldFault::field).toList();
        }
    }

    private static String submission(String form, String declaration) {
        return """
                {"portalNumber":"G22.99.08-261121-000123","submittedAt":"2026-11-21T10:00:00+07:00",
                 "receivingUnit":"79901","form":%s,"declaration":%s,"parts":[]}"""
                .formatted(form, declaration);
    }

    private static String declaration(String name) {
        try (InputStream file = Declaration.class.getResourceAsStream(name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
