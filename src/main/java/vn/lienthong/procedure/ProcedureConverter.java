package vn.lienthong.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Procedures in the database: by name. */
@Converter(autoApply = true)
public class ProcedureConverter implements AttributeConverter<Procedure, String> {
    @Override
    public String convertToDatabaseColumn(Procedure procedure) {
        return procedure == null ? null : procedure.name();
    }

    @Override
    public Procedure convertToEntityAttribute(String name) {
        return name == null ? null : Procedure.valueOf(name);
    }
}
