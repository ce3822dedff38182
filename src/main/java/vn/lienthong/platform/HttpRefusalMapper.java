package vn.lienthong.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** Turns what the server itself refuses (404, 405, 406, 415 …) into a {@link Problem}, keeping headers such as {@code Allow}. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {
    @Context
    private HttpHeaders headers;

    @Context
    private ResourceInfo called;

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
                .entity(problem(refusal.getStatus()))
                .build();
    }

    private Problem problem(int status) {
        Problems problems = Problems.in(headers);
        return status == Response.Status.FORBIDDEN.getStatusCode()
                ? problems.forbidden(allowed())
                : problems.refused(status);
    }

    /** Groups of who may; none if what was called does not name any. */
    private List<String> allowed() {
        return Optional.ofNullable(called.getResourceMethod())
                .flatMap(method -> Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                        .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(RolesAllowed.class))))
                .map(roles -> List.of(roles.value()))
                .orElse(List.of());
    }
}
