package vn.agencysim.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.agencysim.behaviour.Draw;

/**
 * Deals a scenario to each birth or death of a run from a shuffled deck in which every scenario lies as often as it should
 * come up; a used deck is shuffled anew. So none is left to luck: each comes up within one deck.
 *
 * <p>Twins come in pairs: their two dossiers lie on an even number and the one after it.
 */
record ScenarioDeck(Draw draw, List<Scenario> singles, int pairs) {

    /** The deck for births or deaths of a run with this mix. */
    static ScenarioDeck of(ScenarioMix mix, long seed, boolean death) {
        List<Scenario> singles = new ArrayList<>();
        int pairs = 0;
        for (Scenario scenario : Scenario.all(death)) {
            int often = mix.often(scenario);
            if (scenario == Scenario.TWINS) {
                pairs = often;
            } else {
                singles.addAll(Collections.nCopies(often, scenario));
            }
        }
        if (singles.isEmpty() && pairs == 0) {
            throw new IllegalArgumentException("Không có kịch bản nào cho loại hồ sơ này.");
        }
        Draw draw = new Draw(seed, death ? "deaths" : "births");
        return new ScenarioDeck(draw, singles, pairs);
    }

    /** How many dossiers one deck is enough for; even. */
    int size() {
        return singles.size() + singles.size() % 2 + 2 * pairs;
    }

    /** The scenario of the birth or death of this number, from 0. */
    Scenario at(int number) {
        int round = number / size();
        int place = number % size();
        List<Integer> seats = shuffled(IntStream.range(0, size() / 2).boxed().toList(), round, "pairs");
        List<Integer> twinSeats = seats.subList(0, pairs);
        if (twinSeats.contains(place / 2)) {
            return Scenario.TWINS;
        }
        int before = (int) twinSeats.stream().filter(seat -> seat < place / 2).count();
        int card = place - 2 * before;
        // An odd deck is filled up with its first card.
        return card < singles.size()
                ? singles.get(
                        shuffled(IntStream.range(0, singles.size()).boxed().toList(), round, "cards")
                                .get(card))
                : singles.get(0);
    }

    /** A place in the deck and where the shuffle puts it. */
    private record Shuffled(int place, double position) {}

    private List<Integer> shuffled(List<Integer> places, int round, String what) {
        return places.stream()
                .map(place -> new Shuffled(place, draw.unit(what + "/" + round + "/" + place)))
                .sorted(Comparator.comparingDouble(Shuffled::position))
                .map(Shuffled::place)
                .toList();
    }
}
