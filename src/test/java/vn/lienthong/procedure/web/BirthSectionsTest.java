package vn.lienthong.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.Examples;
import vn.lienthong.platform.Language;

/** An officer reads the whole declaration of a birth without numbers that are nobody's business. */
class BirthSectionsTest {
    @Test
    void numbersOfPersonsAndAccountsAreMasked() {
        String shown = sections("single-mother").toString();

        assertThat(shown).doesNotContain("079222000321", "0123456789");
        assertThat(shown).contains("079*******21", "******6789 · TRAN THI MAY");
    }

    private static List<DeclarationSection> sections(String example) {
        var words = new DeclarationWords(DeclarationForm.BIRTH_01, Language.VIETNAMESE, code -> Optional.empty());
        return new BirthSections(Examples.read(example), words, new ComparedLines(List.of(), words, Map.of())).all();
    }
}
