package vn.agencysim.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Nobody gets in without the secret of the door. */
abstract class BearerFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME) || !opens(request, header.substring(SCHEME.length()))) {
            request.abortWith(new Problem(
                            "SIM-AUTH-001", 401, "Chưa được phép gọi.", "Gửi kèm Authorization: Bearer <mã bí mật>.")
                    .response());
        }
    }

    abstract boolean opens(ContainerRequestContext request, String secret);
}
