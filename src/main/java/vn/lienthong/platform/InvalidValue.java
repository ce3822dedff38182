package vn.lienthong.platform;

import java.util.Map;

/** Thrown by a value that refuses to exist; carries the text for whoever typed it. */
public class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Map<String, ?> details;

    /**
     * @param key name of the text in {@code ValidationMessages}
     * @param details fill {@code {name}} in the text; must not hold what the person typed
     */
    public InvalidValue(String key, Map<String, ?> details) {
        super(key);
        this.key = key;
        this.details = Map.copyOf(details);
    }

    public InvalidValue(String key) {
        this(key, Map.of());
    }

    /** {@return the fault, if this value stood in that field} */
    public FieldFault at(String field) {
        return new FieldFault(field, key, details);
    }
}
