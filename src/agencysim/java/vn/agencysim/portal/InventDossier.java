package vn.agencysim.portal;

import java.time.LocalDate;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.family.InventBirth;
import vn.agencysim.family.InventDeath;
import vn.agencysim.family.ScenarioMix;

/**
 * Invents the dossiers of a run: births, and deaths evenly strewn among them as often as ordered. Births and deaths are
 * counted apart, so that neither loses a scenario to the other.
 */
record InventDossier(RunOrder order) {

    /** The dossier of this index, filed on this day. */
    FiledDossier dossier(int index, LocalDate today) {
        long deathsBefore = deathsAmong(index);
        ScenarioMix mix = new ScenarioMix(order.scenario());
        if (deathsAmong(index + 1) > deathsBefore) {
            return InventDeath.of(order.seed(), order.units(), mix).dossier((int) deathsBefore, today);
        }
        return InventBirth.of(order.seed(), order.units(), mix).dossier((int) (index - deathsBefore), today);
    }

    private long deathsAmong(long first) {
        return (long) Math.floor(first * order.deathShare());
    }
}
