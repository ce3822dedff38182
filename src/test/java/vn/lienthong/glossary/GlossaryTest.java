package vn.lienthong.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Glossary and code speak the same language, and the checks of it are seen red. */
class GlossaryTest {
    private static final String PLANTED =
            """
            ## In use
            | Vietnamese | Identifier | Where | Meaning | Article |
            |---|---|---|---|---|
            | hồ sơ | `Dossier`, `Dosier` | dossier | A dossier. | – |
            | thiếu nghĩa | `Meaningless` | dossier |  | – |
            ## To come
            | Vietnamese | Identifier | Where | Meaning | Article |
            |---|---|---|---|---|
            | đã có | `ACCEPTED` | dossier | Is here already. | – |
            ## Not our words
            | Word | Say | Except |
            |---|---|---|
            | Ticket | OfficerTask | `TicketOffice` |
            | Case | Dossier | – |
            """;
    private static final SpokenNames PLANTED_NAMES = new SpokenNames(
            Set.of("Dossier", "TicketList", "TicketOffice", "Ticketing", "OpenCase", "CaseRow", "LowerCased"),
            Set.of("ACCEPTED"),
            Set.of("Task_CloseTicket", "Task_VerifyDossier"));

    private static Glossary glossary;
    private static SpokenNames spoken;

    @BeforeAll
    static void read() throws IOException {
        glossary = new Glossary(Files.readString(Path.of("src/site/glossary.md")));
        spoken = SpokenNames.ofProduction();
    }

    @Test
    void everyWordInUseIsSpokenByTheCode() {
        assertThat(glossary.inUse()).hasSizeGreaterThan(50);
        assertThat(missing(glossary, spoken)).isEmpty();
    }

    @Test
    void noWordToComeIsSpokenYet() {
        assertThat(glossary.toCome()).isNotEmpty();
        assertThat(early(glossary, spoken)).isEmpty();
    }

    @Test
    void noWordThatIsNotOursIsSpoken() {
        assertThat(glossary.forbidden()).hasSizeGreaterThan(10);
        assertThat(spokenForbidden(glossary, spoken)).isEmpty();
    }

    @Test
    void exceptionsAreNamesThatExist() {
        assertThat(glossary.forbidden().stream().flatMap(word -> word.except().stream()))
                .allMatch(spoken::has);
    }

    @Test
    void everyRowIsComplete() {
        assertThat(glossary.incompleteRows()).isEmpty();
    }

    @Test
    void modelsAreRead() {
        assertThat(spoken.nodes()).isNotEmpty();
    }

    @Test
    void plantedOffendersAreNamed() {
        var planted = new Glossary(PLANTED);

        assertThat(missing(planted, PLANTED_NAMES)).containsExactly("Dosier", "Meaningless");
        assertThat(early(planted, PLANTED_NAMES)).containsExactly("ACCEPTED");
        assertThat(spokenForbidden(planted, PLANTED_NAMES))
                .containsExactly("CaseRow", "OpenCase", "Task_CloseTicket", "TicketList");
        assertThat(planted.incompleteRows()).singleElement().asString().contains("Meaningless");
    }

    private static List<String> missing(Glossary glossary, SpokenNames spoken) {
        return glossary.inUse().stream().filter(word -> !spoken.has(word)).toList();
    }

    private static List<String> early(Glossary glossary, SpokenNames spoken) {
        return glossary.toCome().stream().filter(spoken::has).toList();
    }

    private static Set<String> spokenForbidden(Glossary glossary, SpokenNames spoken) {
        Set<String> found = new TreeSet<>();
        glossary.forbidden().forEach(word -> found.addAll(spoken.saying(word)));
        return found;
    }
}
