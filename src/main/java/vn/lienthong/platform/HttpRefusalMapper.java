package vn.lienthong.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns what the server itself refuses (404, 405, 406, 415 …) into a {@link Problem}, keeping headers such as {@code Allow}. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response refusal = thrown.getResponse();
        boolean answersItself =
                refusal.hasEntity() || refusal.getStatus() < Response.Status.BAD_REQUEST.getStatusCode();
        if (answersItself) {
            return refusal;
        }
        return Response.fromResponse(refusal)
                .type(JacksonProvider.PROBLEM_JSON)
                .entity(Problems.in(headers).refused(refusal.getStatus()))
                .build();
    }
}
