package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.platform.DecisionTables;
import vn.lienthong.procedure.LinkedProcedure;

/** Which commune decides on a birth, a death … (Luật Hộ tịch 2014, Đ13, Đ32; {@code *-competent-unit.dmn}). */
@ApplicationScoped
public class CompetentUnits {
    private DecisionTables tables;

    /** For the container. */
    protected CompetentUnits() {}

    /** @param tables where the rules are */
    @Inject
    public CompetentUnits(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Finds the commune.
     *
     * @param group whose table is asked
     * @param places code of the commune by place, the inputs of the table; empty where it is not known
     */
    public CompetentUnit of(LinkedProcedure group, Map<String, Optional<String>> places) {
        Map<String, Object> question = new HashMap<>();
        places.forEach((place, code) -> question.put(place, code.isPresent()));
        RuleRow row = new RuleTable(tables, group.table("competent-unit")).one(question);
        Set<String> units =
                row.words("from").flatMap(place -> places.get(place).stream()).collect(Collectors.toSet());
        return new CompetentUnit(row.text("place"), units, row.ground());
    }
}
