package vn.lienthong.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would have been right in a field, told without naming a class of ours.
 *
 * @param key name of the text in {@code ValidationMessages}
 * @param details fill the text
 */
record ExpectedShape(String key, Map<String, ?> details) {

    static ExpectedShape of(Class<?> target) {
        if (target.isEnum()) {
            String allowed = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new ExpectedShape("json.enum", Map.of("allowed", allowed));
        }
        return new ExpectedShape(keyFor(target), Map.of());
    }

    FieldFault fault(String field) {
        return new FieldFault(field, key, details);
    }

    private static String keyFor(Class<?> target) {
        if (target == LocalDate.class) {
            return "json.date";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "json.time";
        }
        if (target == Duration.class) {
            return "json.duration";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "json.boolean";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "json.number";
        }
        if (CharSequence.class.isAssignableFrom(target)) {
            return "json.text";
        }
        if (target.isArray() || Collection.class.isAssignableFrom(target)) {
            return "json.list";
        }
        return target.isRecord() || Map.class.isAssignableFrom(target) ? "json.object" : "json.value";
    }
}
