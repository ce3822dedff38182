package vn.lienthong.sla;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.sla.ExplanationStep.Code;

/** Puts an explanation into words that a citizen can check with a calendar in hand. */
public final class ExplanationText {

    private static final Map<Code, String> KEYS = new EnumMap<>(Code.class);

    static {
        for (Code code : Code.values()) {
            KEYS.put(code, "step." + code);
        }
    }

    private ExplanationText() {}

    /**
     * Words for every step, in order.
     *
     * @param locale English for English, anything else for Vietnamese
     * @return one sentence for each step
     */
    public static List<String> lines(List<ExplanationStep> steps, Locale locale) {
        SlaMessages messages = SlaMessages.in(locale);
        return steps.stream().map(step -> line(step, messages)).toList();
    }

    private static String line(ExplanationStep step, SlaMessages messages) {
        String key = KEYS.get(step.code());
        return switch (step.code()) {
            case DOUBT -> messages.text(key, named("doubt.", step.arguments().get(0), messages));
            case DAY_OFF, MAKE_UP_DAY, OWN_SESSIONS -> messages.text(
                    key,
                    step.arguments().get(0),
                    named("holiday.", step.arguments().get(1), messages));
            case PAUSE_WITHOUT_EFFECT -> messages.text(withoutEnd(step) ? key + ".open" : key, step.arguments());
            default -> messages.text(key, step.arguments());
        };
    }

    private static boolean withoutEnd(ExplanationStep step) {
        return step.code() == Code.PAUSE_WITHOUT_EFFECT
                && step.arguments().get(1).equals("");
    }

    /** A name is a key of the bundle, or free text that somebody wrote into a table. */
    private static String named(String prefix, Object name, SlaMessages messages) {
        String key = prefix + name;
        return messages.has(key) ? messages.text(key) : name.toString();
    }
}
