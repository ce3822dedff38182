package vn.lienthong.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.lienthong.dossier.declaration.DeclarationForm;

/**
 * Mẫu tờ khai đang nhận trực tuyến. A form is open as soon as the processes of its group run; until then a declaration on it
 * is checked, answered with what is wrong or with DOSSIER-008, and kept in the inbox only.
 */
public final class OpenForms {
    private static final Set<DeclarationForm> OPEN = EnumSet.of(DeclarationForm.BIRTH_01, DeclarationForm.DEATH_02);

    private OpenForms() {}

    /** {@return true if a dossier may be made of a declaration on this form} */
    public static boolean accept(DeclarationForm form) {
        return OPEN.contains(form);
    }
}
