package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.platform.DecisionTables;

/** Which commune decides on a birth or a death (Luật Hộ tịch 2014, Đ13, Đ32; {@code competent-unit.dmn}). */
@ApplicationScoped
public class CompetentUnits {
    private RuleTable table;

    /** For the container. */
    protected CompetentUnits() {}

    /** @param tables where the rule is */
    @Inject
    public CompetentUnits(DecisionTables tables) {
        table = new RuleTable(tables, "competent-unit");
    }

    /**
     * Finds the commune.
     *
     * @param known code of the commune by place, as far as known; places of the other event are ignored
     */
    public CompetentUnit of(RegisteredEvent event, Map<KnownPlace, String> known) {
        Map<String, Object> question = new HashMap<>();
        question.put("event", event.name());
        for (KnownPlace place : KnownPlace.values()) {
            question.put(place.input(), known.containsKey(place));
        }
        RuleRow row = table.one(question);
        CompetentUnit.Place place = row.constant("place", CompetentUnit.Place.class);
        Set<String> units = from(place).map(known::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return new CompetentUnit(place, units, row.ground());
    }

    private static Stream<KnownPlace> from(CompetentUnit.Place place) {
        return switch (place) {
            case FATHER_OR_MOTHER -> Stream.of(KnownPlace.FATHER_RESIDENCE, KnownPlace.MOTHER_RESIDENCE);
            case FATHER -> Stream.of(KnownPlace.FATHER_RESIDENCE);
            case MOTHER -> Stream.of(KnownPlace.MOTHER_RESIDENCE);
            case CHILD_STAYS -> Stream.of(KnownPlace.CHILD_STAYS);
            case LAST_RESIDENCE -> Stream.of(KnownPlace.LAST_RESIDENCE);
            case PLACE_OF_DEATH -> Stream.of(KnownPlace.PLACE_OF_DEATH);
            case PLACE_FOUND -> Stream.of(KnownPlace.PLACE_FOUND);
            case OPEN -> Stream.empty();
        };
    }
}
