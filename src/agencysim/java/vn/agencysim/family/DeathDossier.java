package vn.agencysim.family;

import java.util.List;
import vn.agencysim.wire.PopulationRecord;

/**
 * An invented death as the portal files it.
 *
 * @param unit commune it is filed with
 * @param scenario what happens to it
 * @param population what the registry knows of the people named
 */
public record DeathDossier(
        String unit,
        Scenario scenario,
        DeathDeclaration declaration,
        List<Part> parts,
        List<PopulationRecord> population)
        implements FiledDossier {

    /** What the deceased drew or paid for. */
    DeathCircumstance circumstance() {
        return scenario.plot().death().orElseThrow().circumstance();
    }

    @Override
    public String form() {
        return "DEATH_02";
    }

    @Override
    public String subject() {
        return declaration.deceased().fullName();
    }
}
