package vn.lienthong.procedure.rule;

import java.util.Collection;
import java.util.List;
import vn.lienthong.dossier.declaration.DossierCircumstance;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.sla.LegalGround;

/**
 * A paper that a dossier needs; an electronic copy is always enough.
 *
 * @param circumstance because of which
 * @param kind the paper
 * @param instead papers taken in its place, the better one first
 * @param law article and doubt
 */
public record RequiredPart(DossierCircumstance circumstance, PartKind kind, List<PartKind> instead, LegalGround law) {

    public RequiredPart {
        instead = List.copyOf(instead);
    }

    /** {@return whether one of these papers satisfies the need} */
    public boolean isMetBy(Collection<PartKind> given) {
        return given.stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(PartKind given) {
        return kind == given || instead.contains(given);
    }
}
