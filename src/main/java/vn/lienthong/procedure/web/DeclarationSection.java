package vn.lienthong.procedure.web;

import java.util.List;

/**
 * A section of the form with its fields.
 *
 * @param key name of the section, for example {@code mother}
 * @param title its heading on the form
 * @param compared whether it is about somebody the registry was asked for
 * @param finding why there is nothing to compare with: {@code NOT_FOUND}, {@code UNAVAILABLE} or {@code NO_NUMBER}; empty
 *     otherwise
 * @param lines its fields, in the order of the form
 */
public record DeclarationSection(
        String key, String title, boolean compared, String finding, List<DeclarationLine> lines) {}
