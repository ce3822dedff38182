package vn.agencysim.portal;

import java.util.List;
import vn.agencysim.family.ScenarioMix;

/**
 * What is asked of a run.
 *
 * @param count dossiers, 1–100,000
 * @param ratePerSecond dossiers per second of real time, up to 200
 * @param seed same seed, same families
 * @param deathShare share of deaths among the dossiers, 0–1; left out: births only
 * @param units commune codes; empty or null means all configured ones
 * @param scenario {@code EVERYDAY} or left out: ordinary dossiers that end well; {@code MIX}: everything that can happen; or
 *     one scenario, which then also says whether they are births or deaths
 */
public record RunOrder(
        int count, double ratePerSecond, long seed, double deathShare, List<String> units, String scenario) {
    private static final int MOST = 100_000;
    private static final double FASTEST = 200;

    public RunOrder {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count phải từ 1 đến 100000.");
        }
        if (!(ratePerSecond > 0 && ratePerSecond <= FASTEST)) {
            throw new IllegalArgumentException("ratePerSecond phải lớn hơn 0 và không quá 200.");
        }
        if (!(deathShare >= 0 && deathShare <= 1)) {
            throw new IllegalArgumentException("deathShare phải từ 0 đến 1.");
        }
        ScenarioMix mix = new ScenarioMix(scenario);
        scenario = mix.name();
        deathShare = mix.single().map(only -> only.death() ? 1.0 : 0.0).orElse(deathShare);
        units = units == null ? List.of() : List.copyOf(units);
        if (units.stream().anyMatch(u -> !u.matches("\\d{5}"))) {
            throw new IllegalArgumentException("units phải là các mã xã gồm 5 chữ số.");
        }
    }

    RunOrder orUnits(List<String> all) {
        return units.isEmpty() ? new RunOrder(count, ratePerSecond, seed, deathShare, all, scenario) : this;
    }
}
