package vn.lienthong.procedure.rule;

import java.util.Locale;
import vn.lienthong.platform.Language;
import vn.lienthong.sla.LegalGround;

/**
 * What the outcome of a procedure is called, as it stands inside a sentence.
 *
 * @param vietnamese for example {@code Trích lục khai tử}
 * @param english for example {@code death extract}
 * @param ground article it is named in, and what is open about the name
 */
public record PaperName(String vietnamese, String english, LegalGround ground) {

    /** {@return the name in one of {@link Language}} */
    public String in(Locale language) {
        return Language.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : vietnamese;
    }
}
