package vn.lienthong.procedure.rule;

import java.util.Set;
import vn.lienthong.sla.LegalGround;

/**
 * Which commune decides. Who receives, delivers or pays is another question and may be another unit in another province.
 *
 * @param place from where the competence follows
 * @param units codes of the units that may decide: none if an officer must find out, two if the requester may choose
 * @param law article and doubt
 */
public record CompetentUnit(Place place, Set<String> units, LegalGround law) {

    /** From where the competence follows. */
    public enum Place {
        FATHER_OR_MOTHER,
        FATHER,
        MOTHER,
        CHILD_STAYS,
        LAST_RESIDENCE,
        PLACE_OF_DEATH,
        PLACE_FOUND,
        /** No place is known. */
        OPEN
    }

    public CompetentUnit {
        units = Set.copyOf(units);
    }

    /** {@return whether that unit may decide} */
    public boolean mayDecide(String unit) {
        return units.contains(unit);
    }
}
