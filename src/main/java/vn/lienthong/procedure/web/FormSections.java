package vn.lienthong.procedure.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.InsuranceNumber;
import vn.lienthong.dossier.declaration.OtherDocument;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Residence;
import vn.lienthong.dossier.declaration.Sex;

/** A form nobody has laid out: its record, component by component; what is a record itself is a section. */
final class FormSections {
    private static final String ACCOUNT = "accountNumber";

    private final DeclarationWords words;
    private final ComparedLines lines;

    /** What is written as one text. */
    private final Map<Class<?>, Function<Object, String>> singles;

    FormSections(DeclarationWords words, ComparedLines lines) {
        this.words = words;
        this.lines = lines;
        singles = Map.of(
                PersonalId.class, value -> words.of((PersonalId) value),
                InsuranceNumber.class, value -> words.of((InsuranceNumber) value),
                PartialDate.class, value -> words.of((PartialDate) value),
                LocalDate.class, value -> words.of((LocalDate) value),
                Residence.class, value -> words.of((Residence) value),
                Address.class, value -> words.address((Address) value),
                OtherDocument.class, value -> words.of((OtherDocument) value),
                Boolean.class, value -> words.yesNo((Boolean) value));
    }

    List<DeclarationSection> of(Declaration form) {
        return Arrays.stream(form.getClass().getRecordComponents())
                .map(component -> section(component.getName(), value(component, form)))
                .toList();
    }

    private DeclarationSection section(String key, Object value) {
        if (value == null) {
            return lines.section(key);
        }
        if (!isSection(value)) {
            return lines.section(key, line(key, value, text(value)));
        }
        return lines.section(
                key,
                Arrays.stream(value.getClass().getRecordComponents())
                        .map(component -> line(key + "." + component.getName(), component, value))
                        .toArray(DeclarationLine[]::new));
    }

    /** A record with fields of its own, not one that is written as one text. */
    private boolean isSection(Object value) {
        return value.getClass().isRecord() && !singles.containsKey(value.getClass());
    }

    private DeclarationLine line(String path, RecordComponent component, Object of) {
        return line(path, value(component, of), text(component, of));
    }

    private DeclarationLine line(String path, Object value, String text) {
        if (value instanceof PartialDate) {
            return lines.date(path, text);
        }
        if (value instanceof Residence) {
            return lines.residence(path, text);
        }
        return value instanceof Sex ? lines.sex(path, text) : lines.line(path, text);
    }

    /** Of an account no more is shown than the other forms show. */
    private String text(RecordComponent component, Object of) {
        return ACCOUNT.equals(component.getName())
                ? words.account((String) value(component, of))
                : text(value(component, of));
    }

    private String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining("; "));
        }
        if (isSection(value)) {
            return words.joined(
                    " · ",
                    Arrays.stream(value.getClass().getRecordComponents())
                            .map(component -> text(component, value))
                            .toArray(String[]::new));
        }
        return single(value);
    }

    private String single(Object value) {
        if (value instanceof Enum<?> coded) {
            return words.of(coded);
        }
        return singles.getOrDefault(value.getClass(), Object::toString).apply(value);
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
