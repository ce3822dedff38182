package vn.lienthong.ui;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.platform.Causes;
import vn.lienthong.platform.SafeMessage;

/**
 * Writes down, without personal data, what failed of a request outside its page, for example while a paper was opened;
 * what failed on the page has been written down by {@link PageFailures}. A caller who hangs up is no failure. The outermost
 * filter, therefore in web.xml.
 */
public class RequestFailures extends HttpFilter {
    /** Attribute of a request whose failure has been written down. */
    static final String TOLD = RequestFailures.class.getName();

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RequestFailures.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (request.getAttribute(TOLD) == null && !expired(failure)) {
                LOG.log(Level.SEVERE, () -> "UI-500 " + SafeMessage.trace(failure));
            }
            throw failure;
        }
    }

    private static boolean expired(Throwable failure) {
        return Causes.of(failure).anyMatch(ViewExpiredException.class::isInstance);
    }
}
