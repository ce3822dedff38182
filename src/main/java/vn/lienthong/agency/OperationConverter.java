package vn.lienthong.agency;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Operations in the database: by name. */
@Converter(autoApply = true)
public class OperationConverter implements AttributeConverter<Operation, String> {
    @Override
    public String convertToDatabaseColumn(Operation operation) {
        return operation == null ? null : operation.name();
    }

    @Override
    public Operation convertToEntityAttribute(String name) {
        return name == null ? null : Operation.valueOf(name);
    }
}
