package vn.lienthong.procedure.rule;

import java.util.Set;
import vn.lienthong.sla.LegalGround;

/**
 * Which commune decides. Who receives, delivers or pays is another question and may be another unit in another province.
 *
 * @param place from where the competence follows, as the table names it, for example {@code FATHER_OR_MOTHER}
 * @param units codes of the units that may decide: none if an officer must find out, two if the requester may choose
 * @param law article and doubt
 */
public record CompetentUnit(String place, Set<String> units, LegalGround law) {

    public CompetentUnit {
        units = Set.copyOf(units);
    }

    /** {@return whether that unit may decide} */
    public boolean mayDecide(String unit) {
        return units.contains(unit);
    }
}
