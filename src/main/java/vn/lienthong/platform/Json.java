package vn.lienthong.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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

    /** @return the shared mapper; must not be reconfigured */
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
        return read(reader -> reader.readValue(document), type);
    }

    /**
     * Reads what a caller sent.
     *
     * @throws JsonRejection naming every field that does not fit
     */
    public static <T> T read(String document, Class<T> type) {
        try {
            return type.cast(read(reader -> reader.readValue(document), type));
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

    /** @return the record as JSON, components in their order, absent ones as {@code null} */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object read(Source source, Type type) throws IOException {
        FaultCollector collector = new FaultCollector();
        Object value;
        try {
            value = source.readWith(MAPPER.readerFor(MAPPER.constructType(type)).withHandler(collector));
        } catch (JsonProcessingException e) {
            throw rejection(e, collector.faults());
        }
        if (!collector.faults().isEmpty()) {
            throw JsonRejection.of(collector.faults());
        }
        if (value == null) {
            throw JsonRejection.of(List.of(new FieldFault("", "json.empty")));
        }
        return value;
    }

    private static JsonRejection rejection(JsonProcessingException thrown, List<FieldFault> before) {
        if (thrown instanceof StreamConstraintsException || thrown.getCause() instanceof StreamConstraintsException) {
            return JsonRejection.tooLarge(thrown);
        }
        if (!before.isEmpty()) {
            return JsonRejection.of(before);
        }
        if (thrown instanceof MismatchedInputException mismatch && mismatch.getPath().isEmpty()
                && mismatch.getLocation() != null && mismatch.getTargetType() != null
                && mismatch.getMessage().startsWith("No content")) {
            return JsonRejection.of(new FieldFault("", "json.empty"), thrown);
        }
        if (thrown instanceof JsonParseException || thrown instanceof JsonEOFException
                || thrown.getCause() instanceof JsonParseException) {
            return JsonRejection.of(malformed(thrown), thrown);
        }
        return JsonRejection.of(misfit(thrown), thrown);
    }

    private static FieldFault malformed(JsonProcessingException thrown) {
        return new FieldFault(
                "",
                "json.malformed",
                Map.of(
                        "line", thrown.getLocation().getLineNr(),
                        "column", thrown.getLocation().getColumnNr()));
    }

    private static FieldFault misfit(JsonProcessingException thrown) {
        String field = thrown instanceof JsonMappingException mapping ? JsonPath.of(mapping.getPath()) : "";
        return thrown instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? ExpectedShape.of(mismatch.getTargetType()).fault(field)
                : new FieldFault(field, "json.value");
    }

    private static ObjectMapper mapperWithOurRules() {
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits()).build())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addSerializer(new ProblemSerializer()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
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
        Object readWith(ObjectReader reader) throws IOException;
    }
}
