package vn.agencysim.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Nobody gets in without the secret: agencies and control API alike. */
@Provider
public class BearerFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @Inject
    private Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME) || !settings.isSecret(header.substring(SCHEME.length()))) {
            request.abortWith(new Problem(
                            "SIM-AUTH-001", 401, "Chưa được phép gọi.", "Gửi kèm Authorization: Bearer <mã bí mật>.")
                    .response());
        }
    }
}
