package vn.agencysim.family;

import java.util.List;
import vn.agencysim.wire.PopulationRecord;

/**
 * An invented death as the portal files it.
 *
 * @param unit commune it is filed with
 * @param circumstance what the deceased drew or paid for, which no form tells whole: what comes of it can be predicted
 * @param population what the registry knows of the people named
 */
public record DeathDossier(
        String unit,
        DeathCircumstance circumstance,
        DeathDeclaration declaration,
        List<Part> parts,
        List<PopulationRecord> population)
        implements FiledDossier {

    @Override
    public String form() {
        return "DEATH_02";
    }

    @Override
    public String subject() {
        return declaration.deceased().fullName();
    }
}
