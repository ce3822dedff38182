package vn.lienthong.dossier.web;

/**
 * One field of the declaration beside what the registry holds.
 *
 * @param path path of the field, for example {@code mother.fullName}
 * @param declared as declared; empty if left out
 * @param fetched as the registry has it; empty if it is silent
 * @param state {@code DECLARED}, {@code FETCHED}, {@code SAME} or {@code DIFFERENT}; for a whole person {@code NOT_FOUND},
 *     {@code UNAVAILABLE} or {@code NO_NUMBER}
 */
public record ComparisonRow(String path, String declared, String fetched, String state) {

    /** @return whose field it is, for example {@code mother} */
    public String person() {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
    }

    /** @return the field without the person, for example {@code fullName} */
    public String field() {
        return path.substring(path.indexOf('.') + 1);
    }
}
