package vn.lienthong.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measured figures, one line each, in the order they were found. */
final class Figures {
    private final Map<String, String> lines = new LinkedHashMap<>();

    void add(String name, Object value) {
        lines.put(name, String.valueOf(value));
    }

    void add(String name, Duration value) {
        lines.put(name, String.format("%.1f s", value.toMillis() / 1000.0));
    }

    /** Prints them and keeps them in a file. */
    void show(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) -> text.append(String.format("%-44s %s%n", name, value)));
        Files.writeString(file, text);
        System.out.writeBytes(("\n" + text).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** @return resident memory of a process of this machine, now, in MiB */
    static long residentMebibytes(long pid) throws IOException {
        String kib = Files.readAllLines(Path.of("/proc", "" + pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(kib) / 1024;
    }
}
