package vn.agencysim.family;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which scenarios the dossiers of a run are made of.
 *
 * @param name {@code EVERYDAY} (all end well, as often as in life), {@code MIX} (everything that can happen) or one scenario
 */
public record ScenarioMix(String name) {
    /** Ordinary dossiers, all of which end well. */
    public static final ScenarioMix EVERYDAY = new ScenarioMix("EVERYDAY");

    /** Everything a dossier can meet. */
    public static final ScenarioMix WHOLE = new ScenarioMix("MIX");

    public ScenarioMix {
        name = name == null || name.isBlank() ? "EVERYDAY" : name;
        if (!List.of("EVERYDAY", "MIX").contains(name) && single(name).isEmpty()) {
            throw new IllegalArgumentException("scenario phải là EVERYDAY, MIX hoặc tên một kịch bản.");
        }
    }

    /** Only this one. */
    public static ScenarioMix only(Scenario scenario) {
        return new ScenarioMix(scenario.name());
    }

    /** The one scenario, if it is only one. */
    public Optional<Scenario> single() {
        return single(name);
    }

    int often(Scenario scenario) {
        return switch (name) {
            case "EVERYDAY" -> scenario.plot().everyday();
            case "MIX" -> scenario.plot().often();
            default -> scenario.name().equals(name) ? 1 : 0;
        };
    }

    private static Optional<Scenario> single(String name) {
        return Arrays.stream(Scenario.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
