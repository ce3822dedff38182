package vn.lienthong.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * Something wrong with one field of what a caller sent, not yet in any language.
 *
 * @param field JSON path in the request, for example {@code declaration.child.birthDate} or {@code parts[0].kind}; empty
 *     for the request as a whole
 * @param key name of its text in {@code ValidationMessages}, which says what is wrong and what would be right
 * @param details fill {@code {name}} in the text
 */
public record FieldFault(String field, String key, Map<String, ?> details) {
    private static final String TEXTS = "ValidationMessages";

    public FieldFault {
        details = Map.copyOf(details);
    }

    public FieldFault(String field, String key) {
        this(field, key, Map.of());
    }

    /** What Bean Validation found, with the path as the caller wrote it (no method or parameter names before it). */
    public static FieldFault of(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        boolean named = template.startsWith("{") && template.endsWith("}");
        return new FieldFault(
                wirePath(violation.getPropertyPath()),
                named ? template.substring(1, template.length() - 1) : template,
                violation.getConstraintDescriptor().getAttributes());
    }

    /** {@return the same fault seen from outside: {@code birthDate} within {@code child} is {@code child.birthDate}} */
    public FieldFault within(String parent) {
        String separator = parent.isEmpty() || field.isEmpty() || field.startsWith("[") ? "" : ".";
        return new FieldFault(parent + separator + field, key, details);
    }

    /**
     * Puts it into words.
     *
     * @param locale one of {@link Language}
     * @return the fault as it is told to the caller
     */
    public Problem.FieldError in(Locale locale) {
        String text = Messages.named(TEXTS, locale).find(key).orElse(key);
        for (Map.Entry<String, ?> detail : details.entrySet()) {
            text = text.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return new Problem.FieldError(field, text);
    }

    private static String wirePath(Path path) {
        StringBuilder wire = new StringBuilder();
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.getIndex() != null) {
                wire.append('[').append(node.getIndex()).append(']');
            }
            boolean bodyParameter = node.getKind() == ElementKind.PARAMETER && nodes.hasNext();
            if (!bodyParameter && (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)) {
                wire.append(wire.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return wire.toString();
    }
}
