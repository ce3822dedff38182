package vn.agencysim.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** What a reply acknowledges has been written before the reply leaves. */
@Provider
public class FlushBeforeReply implements ContainerResponseFilter {
    @Inject
    private Durability durability;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            durability.flush();
        }
    }
}
