package vn.lienthong.dossier.declaration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are searched for: whoever types {@code nguyen van dung} finds Nguyễn Văn Dũng. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SearchText() {}

    /** {@return lower case without diacritics ({@code đ} is {@code d}), words parted by one space; empty for an empty text} */
    public static String normalise(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }
}
