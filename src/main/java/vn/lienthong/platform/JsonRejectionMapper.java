package vn.lienthong.platform;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a request whose body does not fit with 400 and the fields to blame. */
@Provider
public class JsonRejectionMapper implements ExceptionMapper<JsonRejection> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(JsonRejection thrown) {
        return Problems.response(Problems.in(headers).unreadable(thrown));
    }
}
