package vn.lienthong.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How much a request may bring: {@code lienthong.request.max-bytes} (20 MiB unless set) where it {@linkplain
 * CarriesDocuments carries documents}, {@code lienthong.request.max-plain-bytes} (1 MiB) elsewhere. What announces more is
 * refused unread; what brings more than it announced is refused as soon as that shows.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {
    private static final long DOCUMENTS = 20L * 1024 * 1024;
    private static final long PLAIN = 1024L * 1024;
    private static final int TOO_LARGE = 413;

    @Inject
    private Config config;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        // What the server answers by itself (OPTIONS) has no method of ours.
        boolean documents = Optional.ofNullable(resource.getResourceMethod())
                .filter(method -> method.isAnnotationPresent(CarriesDocuments.class))
                .isPresent();
        long most = documents
                ? configured("lienthong.request.max-bytes", DOCUMENTS)
                : configured("lienthong.request.max-plain-bytes", PLAIN);
        if (announced(request) > most) {
            request.abortWith(Problems.response(Problems.in(headers).refused(TOO_LARGE)));
        } else {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), most));
        }
    }

    /** Not the number as the server reads it: that is an {@code int}, and -1 for anything larger. */
    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return -1;
        }
        try {
            return Long.parseLong(length.strip());
        } catch (NumberFormatException nonsense) {
            return -1;
        }
    }

    private long configured(String key, long otherwise) {
        return config.getOptionalValue(key, Long.class).orElse(otherwise);
    }
}
