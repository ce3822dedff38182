package vn.lienthong.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Delivered tables: UTF-8, first line names the columns, values without commas or quotes, {@code #} starts a comment. */
final class CsvFile {
    private CsvFile() {}

    static List<Map<String, String>> read(String resource) {
        try (InputStream stream = CsvFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("SEC-006 the delivered table " + resource + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
            String[] columns = lines.remove(0).split(",", -1);
            return lines.stream().map(line -> row(resource, columns, line)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Optional<String> text(Map<String, String> line, String column) {
        return Optional.ofNullable(line.get(column)).filter(value -> !value.isBlank());
    }

    private static Map<String, String> row(String resource, String[] columns, String line) {
        String[] values = line.split(",", -1);
        if (values.length != columns.length) {
            throw new IllegalStateException(
                    "SEC-006 " + resource + ": " + columns.length + " columns expected in: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i].strip(), values[i].strip());
        }
        return row;
    }
}
