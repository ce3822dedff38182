package vn.agencysim.family;

import java.util.List;
import vn.agencysim.wire.PopulationRecord;

/**
 * An invented birth as the portal files it.
 *
 * @param unit commune it is filed with
 * @param scenario what happens to it
 * @param population what the registry knows of the people named
 */
public record BirthDossier(
        String unit, Scenario scenario, Declaration declaration, List<Part> parts, List<PopulationRecord> population)
        implements FiledDossier {

    @Override
    public String form() {
        return "BIRTH_01";
    }

    @Override
    public String subject() {
        return declaration.child().fullName();
    }
}
