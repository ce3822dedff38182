package vn.lienthong.platform;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A word of a list that further linked groups may make longer: {@link GroupDefinition} names it, and code that speaks of it takes it
 * from its {@link Listing}. There is one object per name.
 */
public abstract class ListedName {
    private final String name;

    /** @param name as it stands in tables, models and messages, for example {@code BIRTH_REGISTRATION} */
    protected ListedName(String name) {
        this.name = name;
    }

    /** {@return the name} */
    @JsonValue
    public final String name() {
        return name;
    }

    @Override
    public final String toString() {
        return name;
    }
}
