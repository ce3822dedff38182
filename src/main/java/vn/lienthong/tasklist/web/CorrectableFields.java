package vn.lienthong.tasklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.InsuranceNumber;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.platform.Json;
import vn.lienthong.ui.Labels;

/**
 * The fields of a declaration as an officer chooses and writes them when a certificate is wrong (Luật Hộ tịch 2014, Đ28):
 * single values with their names on the form, dates and coded words as people write them.
 */
@RequestScoped
public class CorrectableFields {
    /** Of the account, not of the person. */
    private static final String APART = "eidLevel";

    private static final Set<Class<?>> TEXTS = Set.of(PersonalId.class, InsuranceNumber.class, PartialDate.class);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Labels labels;

    /** @return every field of the dossier's declaration that can be corrected, in the order of the form */
    public List<CorrectableField> of(Dossier dossier) {
        var form = DeclarationForm.valueOf(dossier.form());
        List<CorrectableField> found = new ArrayList<>();
        walk(new Place(form, "", form.type()), Json.tree(dossier.declarationJson()), found);
        return List.copyOf(found);
    }

    /** @return what the officer wrote as the declaration keeps it: {@code 2026-11-20}, {@code FEMALE} */
    public String stored(Dossier dossier, String path, String written) {
        if (written == null || path == null) {
            return written;
        }
        String text = written.strip();
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return "%s-%02d-%02d"
                    .formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        }
        return constants(type(DeclarationForm.valueOf(dossier.form()).type(), path))
                .filter(each -> words(each).equalsIgnoreCase(text))
                .map(Enum::name)
                .findFirst()
                .orElse(text);
    }

    private record Place(DeclarationForm form, String path, Class<?> type) {
        Place in(String name) {
            return new Place(form, path.isEmpty() ? name : path + "." + name, component(type, name));
        }

        String section() {
            return path.split("[.\\[]", 2)[0];
        }
    }

    private void walk(Place at, JsonNode node, List<CorrectableField> found) {
        node.properties().stream()
                .filter(entry -> !APART.equals(entry.getKey()))
                .filter(entry ->
                        !at.path().isEmpty() || at.form().onCertificate().contains(entry.getKey()))
                .forEach(entry -> {
                    Place place = at.in(entry.getKey());
                    if (entry.getValue().isObject()) {
                        walk(place, entry.getValue(), found);
                    } else if (!at.path().isEmpty() && single(place.type(), entry.getValue())) {
                        found.add(field(place, entry.getValue()));
                    }
                });
    }

    /** Left out as a whole, a paper or an address can't be written as one text; lists are no single value either. */
    private static boolean single(Class<?> type, JsonNode value) {
        return value.isTextual()
                || value.isNumber()
                || (value.isNull()
                        && (type == String.class || type == LocalDate.class || type.isEnum() || TEXTS.contains(type)));
    }

    private CorrectableField field(Place place, JsonNode value) {
        List<String> words = constants(place.type()).map(this::words).toList();
        String group = labels.find("section", place.section()).orElse(place.section());
        return new CorrectableField(place.path(), group, name(place), shown(place, value), words);
    }

    /** Many fields are parts of one on the form: an address has four, a paper has a number and a day. */
    private String name(Place place) {
        String field = place.path().replaceFirst("^(mother|father)\\.", "parent.");
        return label(place.form(), field).orElseGet(() -> {
            int dot = field.lastIndexOf('.');
            String leaf = field.substring(dot + 1);
            String part = labels.find("leaf", leaf).orElse(leaf);
            return dot < 0
                    ? part
                    : label(place.form(), field.substring(0, dot))
                            .or(() -> outer(place.form(), field.substring(0, dot)))
                            .map(whole -> whole + " – " + part)
                            .orElse(part);
        });
    }

    private Optional<String> outer(DeclarationForm form, String field) {
        int dot = field.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : label(form, field.substring(0, dot));
    }

    private Optional<String> label(DeclarationForm form, String field) {
        return labels.find("form." + form, field).or(() -> labels.find("form", field));
    }

    private String shown(Place place, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        String text = value.asText();
        if (place.type() == PersonalId.class) {
            return new PersonalId(text).masked();
        }
        if (place.type() == InsuranceNumber.class) {
            return new InsuranceNumber(text).masked();
        }
        if (ISO_DAY.matcher(text).matches()) {
            return READ.format(LocalDate.parse(text));
        }
        return constants(place.type())
                .filter(each -> each.name().equals(text))
                .map(this::words)
                .findFirst()
                .orElse(text);
    }

    private String words(Enum<?> coded) {
        return vn.lienthong.dossier.declaration.Labels.of(coded, labels.locale());
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return type.isEnum() ? Stream.of(type.getEnumConstants()).map(each -> (Enum<?>) each) : Stream.empty();
    }

    private static Class<?> type(Class<?> form, String path) {
        Class<?> type = form;
        for (String name : path.split("\\.")) {
            type = component(type, name);
        }
        return type;
    }

    private static Class<?> component(Class<?> type, String name) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .<Class<?>>map(RecordComponent::getType)
                        .orElse(Object.class)
                : Object.class;
    }
}
