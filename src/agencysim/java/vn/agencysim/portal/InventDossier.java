package vn.agencysim.portal;

import java.time.LocalDate;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.family.InventBirth;
import vn.agencysim.family.InventDeath;

/**
 * Invents the dossiers of a run: births, and deaths among them as often as ordered. A birth of an index is the same whatever
 * the mix, unless a death takes its place.
 */
record InventDossier(long seed, double deathShare, InventBirth births, InventDeath deaths) {

    static InventDossier of(RunOrder order) {
        return new InventDossier(
                order.seed(),
                order.deathShare(),
                new InventBirth(order.seed(), order.units()),
                new InventDeath(order.seed(), order.units()));
    }

    /** The dossier of this index, filed on this day. */
    FiledDossier dossier(int index, LocalDate today) {
        boolean death = new Draw(seed, "mix/" + index).happens("death", deathShare);
        return death ? deaths.dossier(index, today) : births.dossier(index, today);
    }
}
