package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the tables can be read and the secret is there. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
    @Inject
    private StoredSettings stored;

    @Inject
    private Settings settings;

    @Override
    public HealthCheckResponse call() {
        stored.find("readiness", String.class);
        return HealthCheckResponse.named("agencysim")
                .status(settings.hasSecret())
                .withData("secret", settings.hasSecret() ? "configured" : "agencysim.client-secret is missing")
                .build();
    }
}
