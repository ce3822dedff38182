package vn.lienthong.procedure.web;

/**
 * One field of a declaration as the officer reads it.
 *
 * @param path where it stands in the declaration, for example {@code mother.fullName}
 * @param label its name on the form
 * @param declared as declared; empty if left out
 * @param fetched as the registry has it; empty if it is silent or was not asked
 * @param state how both relate: {@code DECLARED}, {@code FETCHED}, {@code SAME} or {@code DIFFERENT}; empty if it was not
 *     compared
 * @param warning what to look at; empty if nothing
 */
public record DeclarationLine(
        String path, String label, String declared, String fetched, String state, String warning) {}
