package vn.lienthong.platform;

import java.util.List;
import java.util.Locale;

/** The two languages the product speaks: Vietnamese, unless the caller asks for English first. */
public final class Language {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Language() {}

    /**
     * Chooses the language to answer in.
     *
     * @param acceptable what the caller reads, most wanted first, as {@code Accept-Language} gives it
     * @return {@link #VIETNAMESE} or {@link #ENGLISH}, whichever is named first; Vietnamese if neither is
     */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .filter(locale -> isOneOfOurs(locale.getLanguage()))
                .findFirst()
                .map(locale -> "en".equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE)
                .orElse(VIETNAMESE);
    }

    private static boolean isOneOfOurs(String language) {
        return "vi".equals(language) || "en".equals(language);
    }
}
