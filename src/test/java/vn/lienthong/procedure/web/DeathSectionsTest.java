package vn.lienthong.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.DeclarationCheck;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.RegistryComparison;
import vn.lienthong.dossier.declaration.RegistryPerson;
import vn.lienthong.dossier.declaration.Sex;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.procedure.RegistryCheck;

/** An officer reads the whole declaration of a death, in Vietnamese, without numbers that are nobody's business. */
@Proves("L37")
class DeathSectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "death-without-benefit",
                "death-pensioner",
                "death-organisation",
                "death-merit",
                "death-funeral-only"
            })
    void everyFieldOfTheFormIsLabelledInBothLanguages(String example) {
        assertThat(lines(example, Language.VIETNAMESE)).isNotEmpty().allSatisfy(line -> assertThat(line.label())
                .isNotBlank()
                .as("nobody gave it a name")
                .isNotEqualTo(line.path()));
        assertThat(lines(example, Language.ENGLISH)).hasSameSizeAs(lines(example, Language.VIETNAMESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"death-pensioner", "death-organisation", "death-merit", "death-funeral-only"})
    void everyWordTheFamilyWroteIsShown(String example) {
        String shown = lines(example, Language.VIETNAMESE).stream()
                .map(DeclarationLine::declared)
                .collect(Collectors.joining("\n"));

        assertThat(written(tree(example))).isNotEmpty().allSatisfy(text -> assertThat(shown)
                .contains(text));
    }

    @Test
    void numbersOfPersonsAndAccountsAreMasked() {
        String shown = lines("death-pensioner", Language.VIETNAMESE).toString();

        assertThat(shown).doesNotContain("079192000123", "7905000321", "7912345678", "900000000123");
        assertThat(shown).contains("079*******23", "790*****21", "********0123");
    }

    @Test
    void valuesAreWrittenAsVietnameseFormsWriteThem() {
        assertThat(value("death-pensioner", "deceased.died.time")).isEqualTo("14 giờ 05 phút");
        assertThat(value("death-merit", "deceased.died.time")).isEmpty();
        assertThat(value("death-pensioner", "deceased.birthDate")).isEqualTo("1950");
        assertThat(value("death-merit", "benefit.beneficiary.merit.monthlyLevel"))
                .isEqualTo("3.012.000 đồng");
        assertThat(value("death-merit", "benefit.beneficiary.merit.lastMonthPaid"))
                .isEqualTo("10/2026");
        assertThat(value("death-pensioner", "benefit.relatives[1].asks")).isEqualTo("Trợ cấp tuất hằng tháng");
        assertThat(value("death-pensioner", "requester.residence")).contains("Phường Suối Trong");
    }

    @Test
    void relationOfTheRequesterIsToTheDeceased() {
        assertThat(line("death-pensioner", "requester.relation").label()).isEqualTo("Quan hệ với người chết");
    }

    @Test
    void everyRelativeHasItsOwnNumberedSection() {
        assertThat(sections(death("death-pensioner"), Language.VIETNAMESE, List.of()))
                .extracting(DeclarationSection::title)
                .contains("Thân nhân 1", "Thân nhân 5", "Người nhận thay 2");
    }

    @Test
    void whatTheRegistryHoldsStandsBesideTheDeceased() {
        var other = new ComparedField("deceased.birthDate", "1950", "1951-02-03", ComparedField.State.DIFFERENT);
        var check = new RegistryCheck("deceased", RegistryCheck.Finding.FOUND, List.of(other));

        var deceased = sections(death("death-pensioner"), Language.VIETNAMESE, List.of(check)).stream()
                .filter(section -> section.key().equals("deceased"))
                .findFirst()
                .orElseThrow();

        assertThat(deceased.compared()).isTrue();
        assertThat(deceased.lines())
                .filteredOn(line -> line.path().equals("deceased.birthDate"))
                .extracting(DeclarationLine::fetched)
                .containsExactly("03/02/1951");
    }

    @Test
    void registryAnswerIsComparedFieldByField() {
        DeathDeclaration death = death("death-pensioner");
        var registry = new RegistryPerson(
                death.deceased().personalId(),
                "Trần Văn Suối",
                PartialDate.parse("1950-04-30"),
                Sex.FEMALE,
                "Tày",
                "VN",
                new Address("VN", "79", "79003", "7 đường Bình Minh"));
        var check = new RegistryCheck(
                "deceased", RegistryCheck.Finding.FOUND, RegistryComparison.of(death.deceased(), registry));

        var lines = sections(death, Language.VIETNAMESE, List.of(check)).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line ->
                        line.path().startsWith("deceased.") && !line.state().isEmpty());

        assertThat(lines)
                .extracting(DeclarationLine::path, DeclarationLine::state, DeclarationLine::fetched)
                .containsExactly(
                        tuple("deceased.fullName", "SAME", "Trần Văn Suối"),
                        tuple("deceased.birthDate", "SAME", "30/04/1950"),
                        tuple("deceased.sex", "DIFFERENT", "Nữ"),
                        tuple("deceased.ethnicity", "DIFFERENT", "Tày"),
                        tuple("deceased.nationality", "SAME", "VN"),
                        tuple(
                                "deceased.lastResidence",
                                "DIFFERENT",
                                "7 đường Bình Minh, Phường Suối Trong, đơn vị mã 79"));
    }

    @Test
    void everyWarningStandsAtAFieldThatIsShown() {
        ObjectNode odd = (ObjectNode) tree("death-organisation");
        ObjectNode deceased = (ObjectNode) odd.get("deceased");
        deceased.put("birthDate", "1990")
                .put("sex", "MALE")
                .putNull("lastResidence")
                .putNull("paper");
        ((ObjectNode) deceased.get("died")).put("date", "2026-01-01");
        ((ObjectNode) odd.get("requester")).put("birthDate", "1971");
        DeathDeclaration death = Json.read(odd.toString(), DeathDeclaration.class);
        var warned = DeclarationCheck.warnings(
                new DeclarationCheck(Validation.buildDefaultValidatorFactory().getValidator())
                        .check(death, Set.of(), TODAY),
                Language.VIETNAMESE);

        assertThat(warned).hasSizeGreaterThan(6).allSatisfy(warning -> assertThat(
                        sections(death, Language.VIETNAMESE, List.of()).stream()
                                .flatMap(section -> section.lines().stream())
                                .map(line -> "declaration." + line.path()))
                .contains(warning.field()));
    }

    private static String value(String example, String path) {
        return line(example, path).declared();
    }

    private static DeclarationLine line(String example, String path) {
        return lines(example, Language.VIETNAMESE).stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<DeclarationLine> lines(String example, Locale language) {
        return sections(death(example), language, List.of()).stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static List<DeclarationSection> sections(
            DeathDeclaration death, Locale language, List<RegistryCheck> checks) {
        var words = new DeclarationWords(
                DeclarationForm.DEATH_02,
                language,
                code -> "79003".equals(code) ? Optional.of("Phường Suối Trong") : Optional.empty());
        return new DeathSections(death, words, new ComparedLines(checks, words, Map.of())).all();
    }

    /** Free texts: names, places, reasons; codes, dates and numbers are shown in other words. */
    private static Set<String> written(JsonNode node) {
        if (node.isTextual()) {
            boolean free = !node.asText().matches("[A-Z_]+|[0-9-]+|[0-9A-Z]+")
                    && node.asText().contains(" ");
            return free ? Set.of(node.asText()) : Set.of();
        }
        return StreamSupport.stream(node.spliterator(), false)
                .flatMap(child -> written(child).stream())
                .collect(Collectors.toSet());
    }

    private static DeathDeclaration death(String example) {
        return Json.read(tree(example).toString(), DeathDeclaration.class);
    }

    private static JsonNode tree(String example) {
        try (InputStream file = DeathDeclaration.class.getResourceAsStream(example + ".json")) {
            return Json.mapper().readTree(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
