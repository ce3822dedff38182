package vn.lienthong.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** A {@link Problem} as RFC 9457 wants it on the wire: the type a URN, nothing empty. */
final class ProblemSerializer extends StdSerializer<Problem> {
    private static final long serialVersionUID = 1L;

    ProblemSerializer() {
        super(Problem.class);
    }

    @Override
    public void serialize(Problem problem, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "urn:lienthong:problem:" + problem.type());
        json.writeStringField("title", problem.title());
        json.writeNumberField("status", problem.status());
        if (!problem.detail().isEmpty()) {
            json.writeStringField("detail", problem.detail());
        }
        if (!problem.errors().isEmpty()) {
            provider.defaultSerializeField("errors", problem.errors(), json);
        }
        json.writeEndObject();
    }
}
