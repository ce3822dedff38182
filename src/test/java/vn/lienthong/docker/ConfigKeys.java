package vn.lienthong.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The configuration keys the code reads. A key with {@code %s} is read for every system that talks to the product.
 *
 * @param keys as in {@code lienthong.db.url}
 */
record ConfigKeys(Set<String> keys) {
    private static final Pattern KEY =
            Pattern.compile("\"(?:\\$\\{MPCONFIG=)?((?:lienthong|agencysim)(?:\\.(?:[a-z][a-z0-9-]*|%s))+)");

    /** Agencies by their key, robots by their name. */
    private static final List<String> SYSTEMS = systems();

    private static List<String> systems() {
        try (Stream<String> lines = Files.lines(Path.of("config/units/clients.csv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 2)[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ConfigKeys readBySources() throws IOException {
        try (Stream<Path> product = Files.walk(Path.of("src/main/java"));
                Stream<Path> simulators = Files.walk(Path.of("src/agencysim/java"))) {
            return new ConfigKeys(Stream.concat(product, simulators)
                    .filter(file -> file.toString().endsWith(".java"))
                    // The launcher hands keys over, it reads none.
                    .filter(file -> !file.toString().contains("launch"))
                    .flatMap(ConfigKeys::in)
                    .flatMap(key -> key.contains("%s") ? SYSTEMS.stream().map(key::formatted) : Stream.of(key))
                    .collect(Collectors.toSet()));
        }
    }

    private static Stream<String> in(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether MicroProfile Config finds one of the keys under this environment variable */
    boolean hasVariable(String variable) {
        return keys.stream()
                .map(key -> key.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT))
                .anyMatch(variable::equals);
    }
}
