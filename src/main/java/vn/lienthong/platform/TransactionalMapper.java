package vn.lienthong.platform;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a transaction that could not be completed as whatever it was made to fail by; the server's own mapper for it, which
 * would come first because it is nearer to the exception, fails itself.
 */
@Provider
@Priority(1)
public class TransactionalMapper implements ExceptionMapper<TransactionalException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return Problems.response(UnexpectedMapper.problem(thrown, Problems.in(headers)));
    }
}
