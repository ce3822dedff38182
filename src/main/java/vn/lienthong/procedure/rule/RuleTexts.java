package vn.lienthong.procedure.rule;

import java.util.Locale;
import java.util.Optional;
import vn.lienthong.platform.Messages;
import vn.lienthong.sla.LegalGround;

/** What the answers of the tables say to an officer, in Vietnamese or English. */
public record RuleTexts(Locale locale) {

    /** {@return the doubt of an answer in words; free text stays as it is} */
    public Optional<String> doubt(LegalGround ground) {
        return ground.doubt().map(key -> messages().find("doubt." + key).orElse(key));
    }

    /**
     * An answer in words.
     *
     * @param constant one of this package's enums, for example {@link BenefitKind#INSURANCE_FUNERAL}
     * @throws java.util.MissingResourceException if it has no words
     */
    public String word(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        String own = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return messages().text(own + "." + constant.name());
    }

    private Messages messages() {
        return Messages.of(RuleTexts.class, locale);
    }
}
