package vn.lienthong.platform;

import java.util.List;
import java.util.Map;

/** Rules of law as tables: {@code bpmn/rules/<name>.dmn}, each row with its article. */
public interface DecisionTables {
    /**
     * @param table name of the file and id of its decision, for example {@code birth-deadlines}
     * @param inputs value by name of the input; a missing one is {@code null} in the table
     * @return one map per row that applies, value by name of the output, in the table's order; empty if none does
     * @throws IllegalStateException if there is no such table
     */
    List<Map<String, Object>> evaluate(String table, Map<String, Object> inputs);
}
