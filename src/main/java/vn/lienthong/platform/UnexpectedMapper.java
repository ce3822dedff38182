package vn.lienthong.platform;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/**
 * Answers whatever nobody foresaw with 500 and a reference number, or 503 if somebody else was first; the same number stands in the log beside the kinds of
 * the causes and our lines they came through; texts of libraries, which may quote personal data, go nowhere.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final int REFERENCE_LENGTH = 8;
    private static final int TOO_LARGE = 413;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return Problems.response(problem(thrown, Problems.in(headers)));
    }

    static Problem problem(Throwable thrown, Problems problems) {
        // An EJB, the transaction or the reading of the body wraps what was meant for the caller.
        for (Throwable cause : Causes.of(thrown).toList()) {
            if (cause instanceof ProblemException meant) {
                return meant.problem();
            }
            if (cause instanceof BodyTooLarge) {
                return problems.refused(TOO_LARGE);
            }
        }
        if (LostRace.caused(thrown)) {
            return problems.busy();
        }
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.log(System.Logger.Level.ERROR, "PLATFORM-500 reference " + reference + ": " + SafeMessage.trace(thrown));
        return problems.unexpected(reference);
    }
}
