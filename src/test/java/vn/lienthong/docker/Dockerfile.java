package vn.lienthong.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The instructions of a Dockerfile, one line each, and what is wrong with them. */
final class Dockerfile {
    private static final Pattern PINNED = Pattern.compile("[\\w./-]+:\\d+\\.\\d+\\S*");
    private static final Pattern HEALTH = Pattern.compile("\"bash\", \"health\\.sh\", \"([\\w-]+)\"");
    private static final Set<String> ROOT = Set.of("root", "0", "0:0", "root:root");

    private final String name;
    private final List<String> instructions;

    Dockerfile(String name, String text) {
        this.name = name;
        String joined = text.replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        this.instructions = joined.lines().filter(line -> !line.isBlank()).toList();
    }

    static Dockerfile read(Path file) throws IOException {
        return new Dockerfile(file.getFileName().toString(), Files.readString(file));
    }

    /** @return paths copied from the project folder */
    List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (String copy : all("COPY")) {
            List<String> words = List.of(copy.split("\\s+"));
            sources.addAll(words.subList(0, words.size() - 1));
        }
        return sources;
    }

    /** @return name of the health check the image waits for; empty list if it has none */
    List<String> awaitedChecks() {
        return all("HEALTHCHECK").stream()
                .flatMap(check -> HEALTH.matcher(check).results())
                .map(match -> match.group(1))
                .toList();
    }

    List<String> faults(Built built) {
        List<String> faults = new ArrayList<>();
        for (String image : all("FROM")) {
            if (!pinned(image)) {
                faults.add(name + ": image " + image + " is not pinned");
            }
        }
        List<String> users = all("USER");
        if (users.isEmpty() || ROOT.contains(users.get(users.size() - 1))) {
            faults.add(name + ": runs as root");
        }
        if (awaitedChecks().size() != 1) {
            faults.add(name + ": has no health check by health.sh");
        }
        for (String source : sources()) {
            if (!built.knows(source)) {
                faults.add(name + ": copies " + source + ", which is neither in the tree nor built");
            }
        }
        for (String started : startedFiles()) {
            if (copiedAs().stream().noneMatch(started::equals)) {
                faults.add(name + ": starts with " + started + ", which it does not copy");
            }
        }
        all("ENV").forEach(env -> faults.add(name + ": fixes " + env + "; variables belong to compose.yaml"));
        all("ARG").forEach(arg -> faults.add(name + ": takes " + arg + " into an image"));
        return faults;
    }

    static boolean pinned(String image) {
        return PINNED.matcher(image).matches();
    }

    private List<String> copiedAs() {
        return all("COPY").stream()
                .map(copy -> copy.substring(copy.lastIndexOf(' ') + 1))
                .toList();
    }

    private List<String> startedFiles() {
        return Pattern.compile("\"([\\w-]+\\.(?:jar|war|properties|sh))\"")
                .matcher(String.join(" ", all("ENTRYPOINT")) + String.join(" ", all("HEALTHCHECK")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1).strip())
                .toList();
    }
}
