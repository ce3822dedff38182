package vn.lienthong.dossier.declaration;

import java.util.Locale;
import vn.lienthong.platform.Messages;

/** The words a form uses for what is coded in a declaration. */
public final class Labels {
    private Labels() {}

    /**
     * The word for something coded.
     *
     * @param coded a constant of one of this package's enums
     * @param locale one of {@link vn.lienthong.platform.Language}
     * @return for example {@code Không xác định} for {@link Sex#UNDETERMINED}
     */
    public static String of(Enum<?> coded, Locale locale) {
        return of(coded.getDeclaringClass(), coded.name(), locale);
    }

    /**
     * What a form is called.
     *
     * @param locale one of {@link vn.lienthong.platform.Language}
     */
    public static String of(DeclarationForm form, Locale locale) {
        return of(DeclarationForm.class, form.name(), locale);
    }

    private static String of(Class<?> type, String name, Locale locale) {
        return Messages.of(Labels.class, locale).text(type.getSimpleName() + "." + name);
    }
}
