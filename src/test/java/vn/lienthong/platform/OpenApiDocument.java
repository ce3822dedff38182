package vn.lienthong.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an API's description must say at every operation and of every shape. */
final class OpenApiDocument {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBLEM = "application/problem+json";
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

    /** @return one line per operation or shape and thing it leaves unsaid */
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
            gaps.addAll(answerGaps(operation));
        }
        map(map(document.get("components")).get("schemas"))
                .forEach((name, schema) -> gaps.addAll(shapeGaps("schema " + name, map(schema))));
        return gaps;
    }

    private List<String> answerGaps(Operation operation) {
        List<String> gaps = new ArrayList<>();
        map(operation.body().get("responses")).forEach((code, response) -> {
            String where = operation + " " + code;
            Map<?, ?> content = map(map(response).get("content"));
            if (code.toString().startsWith("2") && !code.equals("204") && content.isEmpty()) {
                gaps.add(where + " does not say what it answers");
            }
            if (code.toString().startsWith("4") && !content.containsKey(PROBLEM)) {
                gaps.add(where + " is no problem");
            }
            content.values()
                    .forEach(
                            media -> gaps.addAll(shapeGaps(where, map(map(media).get("schema")))));
        });
        map(map(operation.body().get("requestBody")).get("content"))
                .values()
                .forEach(media -> gaps.addAll(
                        shapeGaps(operation + " body", map(map(media).get("schema")))));
        return gaps;
    }

    /** Shapes a generator of clients could make nothing of. */
    private List<String> shapeGaps(String where, Map<?, ?> schema) {
        List<String> gaps = new ArrayList<>();
        if (schema.containsKey("$ref")) {
            String name = schema.get("$ref").toString().replace("#/components/schemas/", "");
            if (!map(map(document.get("components")).get("schemas")).containsKey(name)) {
                gaps.add(where + " refers to " + name + ", which is nowhere");
            }
        } else if (Collections.disjoint(schema.keySet(), Set.of("type", "allOf", "oneOf", "enum"))) {
            gaps.add(where + " has no type");
        } else if ("array".equals(schema.get("type")) && !schema.containsKey("items")) {
            gaps.add(where + " does not say what it lists");
        } else if ("object".equals(schema.get("type"))
                && Collections.disjoint(
                        schema.keySet(), Set.of("properties", "additionalProperties", "allOf", "oneOf"))) {
            gaps.add(where + " does not say what is in it");
        }
        map(schema.get("properties"))
                .forEach((name, property) -> gaps.addAll(shapeGaps(where + "." + name, map(property))));
        if (schema.get("items") != null) {
            gaps.addAll(shapeGaps(where + "[]", map(schema.get("items"))));
        }
        for (String kind : List.of("allOf", "oneOf")) {
            if (schema.get(kind) instanceof List<?> alternatives) {
                alternatives.forEach(each -> gaps.addAll(shapeGaps(where, map(each))));
            }
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
