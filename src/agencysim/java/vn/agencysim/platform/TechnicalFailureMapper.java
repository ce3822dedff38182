package vn.agencysim.platform;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A transaction that failed (two calls with one key at the same moment, database in trouble): the caller may repeat. */
@Provider
public class TechnicalFailureMapper implements ExceptionMapper<EJBException> {
    private static final Logger LOG = Logger.getLogger(TechnicalFailureMapper.class.getName());

    @Override
    public Response toResponse(EJBException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        LOG.log(
                Level.WARNING,
                "SIM-TX-001 a call was rolled back: {0}",
                root.getClass().getName());
        return new Problem("SIM-TX-001", 503, "Hệ thống đang bận, chưa ghi nhận yêu cầu.", "Gửi lại sau ít giây.")
                .response();
    }
}
