package vn.agencysim.family;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a dossier of each scenario must end, as {@code expected-outcomes.csv} says it: the final states allowed for the dossier
 * and for each procedure. Written from the law, by nobody who looked at the product's code.
 */
public final class ExpectedOutcomes {
    /** Stands for a procedure the portal is told nothing of. */
    public static final String ABSENT = "-";

    /** The column of the dossier itself. */
    public static final String DOSSIER = "DOSSIER";

    private static final String FILE = "expected-outcomes.csv";
    private static final Map<Scenario, Map<String, Set<String>>> TABLE = read();

    private ExpectedOutcomes() {}

    /** The states allowed, by procedure and for {@link #DOSSIER}. */
    public static Map<String, Set<String>> of(Scenario scenario) {
        return TABLE.get(scenario);
    }

    private static Map<Scenario, Map<String, Set<String>>> read() {
        List<String[]> rows = lines().stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(";"))
                .toList();
        String[] head = rows.get(0);
        Map<Scenario, Map<String, Set<String>>> table = new EnumMap<>(Scenario.class);
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, Set<String>> outcomes = new LinkedHashMap<>();
            // The first column is the scenario, the last one the ground.
            for (int column = 1; column < head.length - 1; column++) {
                outcomes.put(head[column], new TreeSet<>(Arrays.asList(row[column].split("\\|"))));
            }
            table.put(Scenario.valueOf(row[0]), outcomes);
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream in = ExpectedOutcomes.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
