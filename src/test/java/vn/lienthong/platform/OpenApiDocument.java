package vn.lienthong.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an API's description must say at every operation. */
final class OpenApiDocument {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";
    /** A letter English lacks. */
    private static final Pattern VIETNAMESE = Pattern.compile("[^\\p{ASCII}]");

    private final Map<String, Object> document;

    /** @param context path of the server, {@code /lienthong} */
    record Operation(String context, String path, String method, Map<?, ?> body) {
        /** @return an address of it, with every parameter filled in */
        String address() {
            return context + path.replaceAll("\\{[^}]*}", "x");
        }

        boolean takes(String mediaType) {
            return map(map(body.get("requestBody")).get("content")).containsKey(mediaType);
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    OpenApiDocument(Map<String, Object> document) {
        this.document = document;
    }

    List<Operation> operations() {
        String context =
                map(((List<?>) document.get("servers")).get(0)).get("url").toString();
        List<Operation> operations = new ArrayList<>();
        map(document.get("paths")).forEach((path, methods) -> map(methods).forEach((method, body) -> {
            if (METHODS.contains(method.toString())) {
                operations.add(new Operation(context, path.toString(), method.toString(), map(body)));
            }
        }));
        return operations;
    }

    /** @return one line per operation and thing it leaves unsaid */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Operation operation : operations()) {
            Object summary = operation.body().get("summary");
            if (summary == null || !VIETNAMESE.matcher(summary.toString()).find()) {
                gaps.add(operation + " has no summary in Vietnamese");
            }
            if (operation.body().get("operationId") == null) {
                gaps.add(operation + " has no operationId");
            }
            if (operation.takes(JSON) && !hasExample(operation)) {
                gaps.add(operation + " has no example of its body");
            }
            if (operation.takes("*/*")) {
                gaps.add(operation + " does not say what its body is");
            }
            gaps.addAll(refusalGaps(operation));
        }
        return gaps;
    }

    private static List<String> refusalGaps(Operation operation) {
        Set<?> codes = map(operation.body().get("responses")).keySet();
        List<String> gaps = new ArrayList<>();
        if (!codes.contains("401")) {
            gaps.add(operation + " does not document 401");
        }
        // Whatever takes input can find it wrong.
        boolean input =
                operation.body().containsKey("parameters") || operation.body().containsKey("requestBody");
        if (input
                && codes.stream()
                        .noneMatch(code -> Set.of("400", "404", "409", "422").contains(code))) {
            gaps.add(operation + " documents no refusal of its input");
        }
        return gaps;
    }

    private static boolean hasExample(Operation operation) {
        Map<?, ?> json =
                map(map(map(operation.body().get("requestBody")).get("content")).get(JSON));
        return json.containsKey("example") || !map(json.get("examples")).isEmpty();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
