package vn.lienthong.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One row of what the product must show.
 *
 * @param code L1–L42 or S1–S26
 * @param what the row in a few words
 * @param open what is not there yet, and why; empty if nothing is missing
 */
record AcceptanceRow(String code, String what, String open) {
    private static final Path ROWS = Path.of("src/test/resources/acceptance-rows.csv");
    private static final String SEPARATOR = "\\|";

    /** {@return all rows, in their order} */
    static List<AcceptanceRow> all() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(SEPARATOR, 3))
                .map(cells -> new AcceptanceRow(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                .toList();
    }
}
