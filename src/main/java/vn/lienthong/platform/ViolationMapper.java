package vn.lienthong.platform;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a request that breaks a rule with 422 and one entry for each field. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return Problems.response(Problems.in(headers).invalid(thrown));
    }
}
