package vn.lienthong.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Where in a document something stands, written as callers do: {@code parts[0].kind}. */
final class JsonPath {
    private JsonPath() {}

    /** {@return the field whose value the parser is at; between two fields of an object, that object} */
    static String of(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        return of(parser.currentToken() == JsonToken.FIELD_NAME ? context.getParent() : context);
    }

    /**
     * @param document what is being read
     * @param at the parser a property was met with; another one if the property had to wait for its object to be made, and
     *     then the document is read up to the end of that object, or between two of its fields
     */
    static String ofProperty(JsonParser document, JsonParser at, String name) {
        if (document == at) {
            return of(at);
        }
        StringBuilder path = new StringBuilder(of(document));
        append(path, name, -1);
        return path.toString();
    }

    static String of(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            append(path, reference.getFieldName(), reference.getIndex());
        }
        return path.toString();
    }

    private static String of(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        StringBuilder path = new StringBuilder(of(context.getParent()));
        append(
                path,
                context.inArray() ? null : context.getCurrentName(),
                context.hasCurrentIndex() ? context.getCurrentIndex() : -1);
        return path.toString();
    }

    private static void append(StringBuilder path, String name, int index) {
        if (name != null) {
            path.append(path.length() == 0 ? "" : ".").append(name);
        } else if (index >= 0) {
            path.append('[').append(index).append(']');
        }
    }
}
