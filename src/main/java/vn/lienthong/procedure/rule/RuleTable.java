package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.lienthong.platform.DecisionTables;

/** One table of {@code bpmn/rules} whose answer is one row. */
record RuleTable(DecisionTables tables, String name) {

    /** @throws IllegalArgumentException if the question lies outside what the table decides */
    RuleRow one(Map<String, Object> question) {
        List<Map<String, Object>> rows = tables.evaluate(name, question);
        if (rows.size() != 1) {
            throw new IllegalArgumentException(name + " has " + rows.size() + " rows for " + question);
        }
        return new RuleRow(rows.get(0));
    }

    /** {@return a day as the tables compare it: yyyymmdd} */
    static int day(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
