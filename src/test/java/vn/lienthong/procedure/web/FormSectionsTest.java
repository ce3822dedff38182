package vn.lienthong.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;

/** A form nobody laid out is shown whole, and without numbers that are nobody's business; tried with the forms there are. */
class FormSectionsTest {
    static Stream<Declaration> forms() {
        return Stream.of(
                read("death-pensioner", DeathDeclaration.class),
                read("death-merit", DeathDeclaration.class),
                read("married-parents", BirthDeclaration.class),
                read("single-mother", BirthDeclaration.class));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyComponentHasItsSection(Declaration form) {
        assertThat(sections(form))
                .extracting(DeclarationSection::key)
                .containsExactlyElementsOf(Stream.of(form.getClass().getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(sections(form).toString()).contains(form.requester().fullName(), form.subjectName());
    }

    @Test
    void numbersOfPersonsAndAccountsAreMasked() {
        String shown = sections(read("death-pensioner", DeathDeclaration.class)).toString();

        assertThat(shown).doesNotContain("079192000123", "7905000321", "7912345678", "900000000123");
        assertThat(shown).contains("079*******23", "790*****21", "********0123");
    }

    @Test
    void valuesAreWrittenAsFormsWriteThem() {
        List<DeclarationLine> child = sections(read("married-parents", BirthDeclaration.class)).stream()
                .filter(section -> section.key().equals("child"))
                .flatMap(section -> section.lines().stream())
                .toList();

        assertThat(child)
                .filteredOn(line -> line.path().equals("child.birthDate"))
                .extracting(DeclarationLine::declared)
                .allMatch(day -> day.matches("\\d\\d/\\d\\d/\\d{4}"));
        assertThat(child).extracting(DeclarationLine::declared).contains("Nữ");
    }

    private static List<DeclarationSection> sections(Declaration form) {
        var words = new DeclarationWords(form.form(), Language.VIETNAMESE, code -> Optional.empty());
        return new FormSections(words, new ComparedLines(List.of(), words, Map.of())).of(form);
    }

    private static <T> T read(String example, Class<T> type) {
        try (InputStream file = DeclarationForm.class.getResourceAsStream(example + ".json")) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
