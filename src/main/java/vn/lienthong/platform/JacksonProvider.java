package vn.lienthong.platform;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Carries our own types over HTTP as JSON by the rules of {@link Json}; leaves raw text, bytes and streams alone. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JacksonProvider.PROBLEM_JSON})
@Produces({MediaType.APPLICATION_JSON, JacksonProvider.PROBLEM_JSON})
public class JacksonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    /** Media type of a {@link Problem}. */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final List<Class<?>> NOT_OURS = List.of(
            CharSequence.class,
            byte[].class,
            char[].class,
            InputStream.class,
            Reader.class,
            File.class,
            StreamingOutput.class,
            JsonValue.class,
            Form.class,
            MultivaluedMap.class);

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return Json.read(body, genericType);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        // The container closes the stream: a filter may still have to write behind us.
        body.write(Json.mapper().writeValueAsBytes(value));
    }

    private static boolean isOurs(Class<?> type) {
        return NOT_OURS.stream().noneMatch(other -> other.isAssignableFrom(type));
    }
}
