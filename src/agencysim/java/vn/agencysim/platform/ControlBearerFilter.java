package vn.agencysim.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;

/** The control API is opened by its own secret: no agency's opens it. */
@Provider
public class ControlBearerFilter extends BearerFilter {
    @Inject
    private Settings settings;

    @Override
    boolean opens(ContainerRequestContext request, String secret) {
        return settings.opensControl(secret);
    }
}
