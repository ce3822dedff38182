package vn.lienthong.dossier.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.platform.Json;

/** Declarations of invented families, and how to break them. */
public final class Examples {
    static final List<String> NAMES =
            List.of("married-parents", "single-mother", "foreign-father", "year-only-parents", "undetermined-sex");
    static final List<String> DEATHS = List.of(
            "death-without-benefit", "death-pensioner", "death-organisation", "death-merit", "death-funeral-only");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private Examples() {}

    /** @return the declaration in the file of that name, as it is sent */
    public static JsonNode tree(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(name + ".json")) {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BirthDeclaration read(JsonNode tree) {
        return Json.read(tree.toString(), BirthDeclaration.class);
    }

    static DeathDeclaration readDeath(JsonNode tree) {
        return Json.read(tree.toString(), DeathDeclaration.class);
    }

    /** @return the declaration in the file of that name */
    public static BirthDeclaration read(String name) {
        return read(tree(name));
    }

    /** @return the example with the value at that JSON pointer replaced; a value of {@code -} takes the field out */
    static JsonNode with(JsonNode tree, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        try {
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(field), Json.mapper().readTree(value));
            } else if ("-".equals(value)) {
                ((ObjectNode) parent).remove(field);
            } else {
                ((ObjectNode) parent).set(field, Json.mapper().readTree(value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
