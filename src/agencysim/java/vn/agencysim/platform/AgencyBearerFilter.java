package vn.agencysim.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;

/** Each agency is opened by its own secret only; the first segment of the path names it. */
@Provider
public class AgencyBearerFilter extends BearerFilter {
    @Inject
    private Settings settings;

    @Override
    boolean opens(ContainerRequestContext request, String secret) {
        return request.getUriInfo().getPathSegments().stream()
                .findFirst()
                .flatMap(first -> Agency.of(first.getPath()))
                .filter(agency -> settings.opens(agency, secret))
                .isPresent();
    }
}
