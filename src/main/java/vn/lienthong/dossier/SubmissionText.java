package vn.lienthong.dossier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

/** A submission as text: its form is looked up first, wherever it stands, and tells what the declaration has to be. */
public final class SubmissionText {
    /** Field that names the form. */
    public static final String FORM = "form";

    /** Text that tells of a form nobody knows. */
    public static final String UNKNOWN_FORM = "submission.form";

    private SubmissionText() {}

    static Submission read(String text) {
        Optional<String> named = formNamed(text);
        if (named.isEmpty()) {
            // No object, or no JSON at all: the reading itself says so.
            return Json.read(text, Submission.class, Map.of(FORM, DeclarationForm.BIRTH_01));
        }
        DeclarationForm form =
                DeclarationForm.find(named.get()).orElseThrow(() -> JsonRejection.of(List.of(unknownForm())));
        return Json.read(text, Submission.class, Map.of(FORM, form));
    }

    private static FieldFault unknownForm() {
        String allowed =
                DeclarationForm.values().stream().map(DeclarationForm::name).collect(Collectors.joining(", "));
        return new FieldFault(FORM, UNKNOWN_FORM, Map.of("allowed", allowed));
    }

    private static Optional<String> formNamed(String text) {
        try (JsonParser parser = Json.mapper().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean form = FORM.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (form) {
                    return Optional.of(value == JsonToken.VALUE_STRING ? parser.getText() : "");
                }
                parser.skipChildren();
            }
            return parser.currentToken() == JsonToken.END_OBJECT ? Optional.of("") : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /** Reads a declaration into the record of the form found before. */
    static final class DeclarationOfForm extends JsonDeserializer<Declaration> {
        @Override
        public Declaration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object form = context.getAttribute(FORM);
            var type = form instanceof DeclarationForm known ? known.type() : DeclarationForm.BIRTH_01.type();
            return context.readValue(parser, type);
        }
    }
}
