package vn.lienthong.dossier;

import java.util.Optional;

/**
 * Which dossiers somebody asks for; blank means no wish.
 *
 * @param status state of the whole dossier
 * @param unit code of the competent unit
 * @param text beginning of a dossier's code or portal number, or part of the child's name, with or without accents
 */
public record DossierFilter(Optional<DossierStatus> status, Optional<String> unit, Optional<String> text) {

    public DossierFilter {
        unit = notBlank(unit);
        text = notBlank(text);
    }

    /**
     * @param status state; {@code null} for any
     * @param unit code; {@code null} or blank for any
     * @param text {@code null} or blank for any
     * @return the filter
     */
    public static DossierFilter of(DossierStatus status, String unit, String text) {
        return new DossierFilter(Optional.ofNullable(status), Optional.ofNullable(unit), Optional.ofNullable(text));
    }

    private static Optional<String> notBlank(Optional<String> wish) {
        return wish.map(String::strip).filter(value -> !value.isEmpty());
    }
}
