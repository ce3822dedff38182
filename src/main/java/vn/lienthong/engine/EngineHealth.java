package vn.lienthong.engine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the engine is up, every model is deployed and jobs are being run. */
@Readiness
@ApplicationScoped
public class EngineHealth implements HealthCheck {
    @EJB
    private Engine engine;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine")
                .withData("models", engine.modelsDeployed())
                .status(engine.running())
                .build();
    }
}
