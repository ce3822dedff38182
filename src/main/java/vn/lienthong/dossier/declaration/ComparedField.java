package vn.lienthong.dossier.declaration;

/**
 * One field of a declaration beside what the registry holds.
 *
 * @param path JSON path in the declaration, for example {@code mother.fullName}
 * @param declared as declared; {@code null} if left out
 * @param fetched as the registry has it; {@code null} if silent
 * @param state how they relate
 */
public record ComparedField(String path, String declared, String fetched, State state) {

    /** Where the value of a field comes from. */
    public enum State {
        /** Declared; the registry is silent. */
        DECLARED,
        /** Left out by the applicant, given by the registry. */
        FETCHED,
        /** Both, and they agree. */
        SAME,
        /** Both, and they disagree. */
        DIFFERENT
    }
}
