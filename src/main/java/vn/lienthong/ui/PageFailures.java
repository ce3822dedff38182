package vn.lienthong.ui;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.platform.SafeMessage;

/** Writes down, without personal data, what failed on a page; the server's own words are switched off (config/payara). */
public class PageFailures implements SystemEventListener {
    private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof ExceptionQueuedEvent queued) {
            Throwable failure = queued.getContext().getException();
            // Left open too long, or logged in anew: nothing failed.
            if (!(failure instanceof ViewExpiredException)) {
                queued.getContext()
                        .getContext()
                        .getExternalContext()
                        .getRequestMap()
                        .put(RequestFailures.TOLD, true);
                LOG.log(Level.SEVERE, () -> "UI-500 " + SafeMessage.trace(failure));
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof ExceptionQueuedEventContext;
    }
}
