package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The API's description as the build reads it from the classes and as a server gives it, against the one in the tree
 * ({@code src/site/openapi.yaml}): who changes the API sees the change in the same commit. {@code -Dopenapi.write=true}
 * writes the file anew.
 */
public final class OpenApiComparison {
    private static final Path COMMITTED = Path.of("src/site/openapi.yaml");
    /** Order in which a person reads; the rest follows by name. */
    private static final List<String> FIRST = List.of(
            "openapi",
            "info",
            "title",
            "version",
            "servers",
            "tags",
            "name",
            "summary",
            "operationId",
            "description",
            "in",
            "security",
            "parameters",
            "requestBody",
            "responses",
            "paths");

    private OpenApiComparison() {}

    /**
     * Compares, or writes the file if asked to.
     *
     * @param built the document, as the build has read it from the classes
     */
    static void check(String built) throws IOException {
        String text = text(normalised(built));
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(text)
                .as("%s is not what the classes say; write it anew with -Dopenapi.write=true", COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    /** @param server address of a running server, for example {@code http://localhost:8080/} */
    static void check(URI server) throws IOException, InterruptedException {
        assertThat(text(withoutNothing(document(server))))
                .as("what the server says")
                .isEqualTo(text(withoutNothing(normalised(Files.readString(COMMITTED)))));
    }

    /** The server leaves out what is null or empty in an example. */
    private static Map<String, Object> withoutNothing(Map<String, Object> document) {
        Map<String, Object> left = new LinkedHashMap<>();
        document.forEach((key, value) -> Optional.ofNullable(withoutNothing(value))
                .filter(each -> !each.equals(List.of()))
                .ifPresent(each -> left.put(key, each)));
        return left;
    }

    @SuppressWarnings("unchecked")
    private static Object withoutNothing(Object value) {
        if (value instanceof Map<?, ?> map) {
            return withoutNothing((Map<String, Object>) map);
        }
        return value instanceof List<?> list
                ? list.stream().map(OpenApiComparison::withoutNothing).toList()
                : value;
    }

    /** @return the document of a running server, without what depends on the machine */
    static Map<String, Object> document(URI server) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.resolve("/openapi")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as("status of /openapi").isEqualTo(200);
        return normalised(response.body());
    }

    /** @return the document with its parts in a fixed order and its server without scheme, host and port */
    static Map<String, Object> normalised(String yaml) {
        Map<String, Object> read = reader().load(yaml);
        Map<String, Object> document = new LinkedHashMap<>(read);
        // The server's own list of its paths; OpenAPI knows no such key.
        document.remove("endpoints");
        document.put("servers", List.of(Map.of("url", path(read))));
        return ordered(document);
    }

    private static Yaml reader() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
                // A time in an example is text: as a time it would be written back in another zone.
                if (!tag.equals(Tag.TIMESTAMP)) {
                    super.addImplicitResolver(tag, pattern, first, limit);
                }
            }
        });
    }

    private static String path(Map<String, Object> document) {
        Map<?, ?> server = (Map<?, ?>) ((List<?>) document.get("servers")).get(0);
        return URI.create(server.get("url").toString()).getPath();
    }

    private static Map<String, Object> ordered(Map<?, ?> map) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        map.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<?, ?> entry) -> rank(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> ordered.put(entry.getKey().toString(), ordered(entry.getKey(), entry.getValue())));
        return ordered;
    }

    private static Object ordered(Object key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return ordered(map);
        }
        if (!(value instanceof Collection<?> list)) {
            return value;
        }
        List<Object> items =
                list.stream().<Object>map(item -> ordered("", item)).toList();
        // Sets by meaning: their order is whatever the server's scan came upon.
        return List.of("tags", "required").contains(key)
                ? items.stream().sorted(Comparator.comparing(Object::toString)).toList()
                : items;
    }

    private static int rank(Object key) {
        int place = FIRST.indexOf(key.toString());
        return place < 0 ? FIRST.size() : place;
    }

    private static String text(Map<String, Object> document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setDereferenceAliases(true);
        options.setSplitLines(false);
        return new Yaml(new Representer(options), options).dump(document);
    }
}
