package vn.lienthong.dossier.web;

import java.util.Optional;

/**
 * Which dossiers a page asks for; blank means no wish.
 *
 * @param status state of the whole dossier
 * @param unit code of the competent unit
 * @param text beginning of a dossier's code or portal number, or part of the child's name, with or without accents
 */
public record DossierFilter(Optional<String> status, Optional<String> unit, Optional<String> text) {

    public DossierFilter {
        status = notBlank(status);
        unit = notBlank(unit);
        text = notBlank(text);
    }

    private static Optional<String> notBlank(Optional<String> wish) {
        return wish.map(String::strip).filter(value -> !value.isEmpty());
    }
}
