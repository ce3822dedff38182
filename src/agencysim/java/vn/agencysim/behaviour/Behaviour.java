package vn.agencysim.behaviour;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one agency behaves at present.
 *
 * @param seed of all its draws
 * @param latency of its decisions; one-way receivers decide nothing
 * @param rates from 0 to 1; a quirk that is not named never happens
 * @param outages when it is down
 */
public record Behaviour(long seed, Latency latency, Map<Quirk, Double> rates, List<Outage> outages) {
    /** Well-behaved and quick. */
    public static final Behaviour DEFAULT = new Behaviour(1, new Latency(300, 1500), Map.of(), List.of());

    public Behaviour {
        latency = latency == null ? new Latency(0, 0) : latency;
        outages = outages == null ? List.of() : List.copyOf(outages);
        Map<Quirk, Double> all = new EnumMap<>(Quirk.class);
        for (Quirk quirk : Quirk.values()) {
            Double rate = rates == null ? null : rates.get(quirk);
            all.put(quirk, rate == null ? 0.0 : rate);
        }
        if (all.values().stream().anyMatch(r -> r.isNaN() || r < 0 || r > 1)) {
            throw new IllegalArgumentException("Tỷ lệ phải từ 0 đến 1.");
        }
        rates = Map.copyOf(all);
    }

    /** Whether the quirk happens in this draw. {@code occasion} tells repeated chances of the same request apart. */
    public boolean happens(Quirk quirk, Draw draw, String occasion) {
        return draw.happens(quirk + "/" + occasion, rates.get(quirk));
    }

    /** The draw of this agency for one request. */
    public Draw draw(String agencyKey, String requestKey) {
        return new Draw(seed, agencyKey + "/" + requestKey);
    }

    /** Whether the agency is down at this instant of real time. */
    public boolean down(Instant wallNow) {
        return outages.stream().anyMatch(o -> o.covers(wallNow));
    }
}
