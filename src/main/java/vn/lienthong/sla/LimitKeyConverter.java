package vn.lienthong.sla;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Limits in the database: by name. */
@Converter(autoApply = true)
public class LimitKeyConverter implements AttributeConverter<LimitKey, String> {
    @Override
    public String convertToDatabaseColumn(LimitKey limit) {
        return limit == null ? null : limit.name();
    }

    @Override
    public LimitKey convertToEntityAttribute(String name) {
        return name == null ? null : LimitKey.valueOf(name);
    }
}
