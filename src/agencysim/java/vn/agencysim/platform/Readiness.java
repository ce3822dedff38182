package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the tables can be read and every agency has its secrets. */
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
        List<String> missing = settings.missing();
        return HealthCheckResponse.named("agencysim")
                .status(missing.isEmpty())
                .withData("secrets", missing.isEmpty() ? "configured" : "missing: " + String.join(", ", missing))
                .build();
    }
}
