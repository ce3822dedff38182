package vn.lienthong.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets one reading go on after a field that does not fit, so that the caller learns of all of them at once. What was read
 * is worthless as soon as there is one fault.
 */
final class FaultCollector extends DeserializationProblemHandler {
    private static final int MOST = 100;
    private final List<FieldFault> faults = new ArrayList<>();

    List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        add(new FieldFault(JsonPath.ofProperty(context.getParser(), parser, name), "json.unknown"));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String technicalMessage) {
        add(ExpectedShape.of(target).fault(JsonPath.of(context.getParser())));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String technicalMessage) {
        add(ExpectedShape.of(target).fault(JsonPath.of(context.getParser())));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType target,
            JsonToken token,
            JsonParser parser,
            String technicalMessage)
            throws IOException {
        add(ExpectedShape.of(target.getRawClass()).fault(JsonPath.of(parser)));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            ValueInstantiator instantiator,
            JsonParser parser,
            String technicalMessage)
            throws IOException {
        add(ExpectedShape.of(target).fault(JsonPath.of(parser)));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> target, Object argument, Throwable cause) {
        String field = JsonPath.of(context.getParser());
        add(refusal(cause, field, ExpectedShape.of(target)));
        return null;
    }

    private static FieldFault refusal(Throwable thrown, String field, ExpectedShape expected) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid.at(field);
            }
        }
        return expected.fault(field);
    }

    private void add(FieldFault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }
}
