package vn.lienthong.docker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file and what is wrong with it; paths in it are relative to its folder. */
final class Compose {
    private static final Path FOLDER = Path.of("docker");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)[^}]*}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET).*");

    private final String text;
    private final Map<?, ?> content;

    Compose(String text) {
        this.text = text;
        this.content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    Map<?, ?> services() {
        return map(content.get("services"));
    }

    List<?> serviceNames() {
        return List.copyOf(services().keySet());
    }

    Map<?, ?> environment(String service) {
        return map(map(services().get(service)).get("environment"));
    }

    /** @return variables the file takes from its env file */
    Set<String> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param keys what product and simulators read
     * @param declared variables the env file declares
     */
    List<String> faults(ConfigKeys keys, Set<String> declared) {
        List<String> faults = new ArrayList<>();
        services().forEach((name, service) -> faults.addAll(serviceFaults(name.toString(), map(service), keys)));
        for (String variable : variables()) {
            if (!declared.contains(variable)) {
                faults.add("variable " + variable + " is not in .env.example");
            }
        }
        return faults;
    }

    private List<String> serviceFaults(String name, Map<?, ?> service, ConfigKeys keys) {
        List<String> faults = new ArrayList<>();
        if (service.get("image") != null
                && !Dockerfile.pinned(service.get("image").toString())) {
            faults.add(name + ": image " + service.get("image") + " is not pinned");
        }
        faults.addAll(buildFaults(name, map(service.get("build"))));
        map(service.get("depends_on")).forEach((other, condition) -> {
            if (!services().containsKey(other)
                    || !"service_healthy".equals(map(condition).get("condition"))) {
                faults.add(name + ": does not wait until " + other + " is healthy");
            }
        });
        if (service.get("depends_on") instanceof Collection<?>) {
            faults.add(name + ": depends on others without a condition");
        }
        map(service.get("environment")).forEach((variable, value) -> {
            boolean own = service.containsKey("build");
            if (own && !keys.hasVariable(variable.toString())) {
                faults.add(name + ": nothing reads " + variable);
            }
            if (SECRET.matcher(variable.toString()).matches()
                    && !value.toString().startsWith("${")) {
                faults.add(name + ": " + variable + " stands in the tree");
            }
        });
        faults.addAll(partFaults(name, service));
        return faults;
    }

    private static List<String> buildFaults(String name, Map<?, ?> build) {
        if (build.isEmpty()) {
            return List.of();
        }
        Path context = FOLDER.resolve(String.valueOf(build.get("context"))).normalize();
        Path dockerfile = context.resolve(String.valueOf(build.get("dockerfile")));
        return Files.isRegularFile(dockerfile) ? List.of() : List.of(name + ": there is no " + dockerfile);
    }

    private List<String> partFaults(String name, Map<?, ?> service) {
        List<String> faults = new ArrayList<>();
        for (Object network : list(service.get("networks"))) {
            if (!map(content.get("networks")).containsKey(network)) {
                faults.add(name + ": network " + network + " is not declared");
            }
        }
        for (Object volume : list(service.get("volumes"))) {
            String source = volume.toString().split(":")[0];
            boolean known = source.startsWith(".")
                    ? Files.isRegularFile(FOLDER.resolve(source).normalize())
                    : map(content.get("volumes")).containsKey(source);
            if (!known) {
                faults.add(name + ": there is no " + source);
            }
        }
        return faults;
    }

    static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
