package vn.lienthong.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one way from records to JSON and back: ISO dates with the offset they came with, unknown and doubled fields refused,
 * no silent change of type, size and depth limited.
 */
public final class Json {
    /** A part of 15 MiB in base64. */
    private static final int LONGEST_TEXT = 20_000_000;

    private static final long LARGEST_DOCUMENT = 64L * 1024 * 1024;
    private static final int DEEPEST = 40;
    private static final ObjectMapper MAPPER = mapperWithOurRules();

    private Json() {}

    /** {@return the shared mapper; must not be reconfigured} */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads what a caller sent.
     *
     * @throws JsonRejection naming every field that does not fit
     * @throws IOException if the caller could not be read to the end
     */
    public static Object read(InputStream document, Type type) throws IOException {
        return read(factory -> factory.createParser(document), type);
    }

    /**
     * Reads what a caller sent.
     *
     * @throws JsonRejection naming every field that does not fit
     */
    public static <T> T read(String document, Class<T> type) {
        try {
            return type.cast(read(factory -> factory.createParser(document), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what a caller sent, where the record of a part depends on what stands elsewhere in it.
     *
     * @param attributes for the deserializers of such parts ({@code DeserializationContext.getAttribute})
     * @throws JsonRejection naming every field that does not fit
     */
    public static <T> T read(String document, Class<T> type, Map<String, ?> attributes) {
        try {
            return type.cast(read(factory -> factory.createParser(document), type, attributes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads JSON that has no record of ours.
     *
     * @throws JsonRejection if it is not JSON
     */
    public static JsonNode tree(String document) {
        return read(document, JsonNode.class);
    }

    /** {@return the record as JSON, components in their order, absent ones as {@code null}} */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object read(Source source, Type type) throws IOException {
        return read(source, type, Map.of());
    }

    private static Object read(Source source, Type type, Map<String, ?> attributes) throws IOException {
        FaultCollector collector = new FaultCollector();
        Object value;
        try (JsonParser parser = source.open(MAPPER.getFactory())) {
            boolean empty = parser.nextToken() == null || parser.currentToken() == JsonToken.VALUE_NULL;
            if (empty) {
                throw JsonRejection.of(List.of(new FieldFault("", "json.empty")));
            }
            value = MAPPER.readerFor(MAPPER.constructType(type))
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .withHandler(collector)
                    .withAttributes(attributes)
                    .readValue(parser);
            if (parser.nextToken() != null) {
                throw JsonRejection.of(List.of(malformed(parser.currentTokenLocation())));
            }
        } catch (JsonProcessingException e) {
            throw rejection(e, collector.faults());
        }
        if (!collector.faults().isEmpty()) {
            throw JsonRejection.of(collector.faults());
        }
        return value;
    }

    private static JsonRejection rejection(JsonProcessingException thrown, List<FieldFault> before) {
        Throwable origin = thrown.getCause() instanceof JsonProcessingException cause ? cause : thrown;
        if (origin instanceof StreamConstraintsException) {
            return JsonRejection.tooLarge(thrown);
        }
        if (origin instanceof JsonParseException) {
            return JsonRejection.of(malformed(thrown.getLocation()), thrown);
        }
        List<FieldFault> faults = new ArrayList<>(before);
        faults.add(misfit(thrown, origin));
        return JsonRejection.of(faults, thrown);
    }

    private static FieldFault malformed(JsonLocation where) {
        return new FieldFault("", "json.malformed", Map.of("line", where.getLineNr(), "column", where.getColumnNr()));
    }

    /** What no handler is asked about: numbers out of range and silent changes of type. */
    private static FieldFault misfit(JsonProcessingException thrown, Throwable origin) {
        String field = thrown instanceof JsonMappingException mapping ? JsonPath.of(mapping.getPath()) : "";
        if (origin instanceof InputCoercionException) {
            return new FieldFault(field, "json.number");
        }
        return thrown instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? ExpectedShape.of(mismatch.getTargetType()).fault(field)
                : new FieldFault(field, "json.value");
    }

    private static ObjectMapper mapperWithOurRules() {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits()).build())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addSerializer(new ProblemSerializer()))
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxStringLength(LONGEST_TEXT)
                .maxDocumentLength(LARGEST_DOCUMENT)
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(100)
                .maxNameLength(200)
                .build();
    }

    private interface Source {
        JsonParser open(JsonFactory factory) throws IOException;
    }
}
