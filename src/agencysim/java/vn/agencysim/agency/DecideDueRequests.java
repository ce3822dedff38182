package vn.agencysim.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.agencysim.platform.Beat;

/** Decides, one after the other, the requests whose latency has passed. */
@ApplicationScoped
public class DecideDueRequests implements Beat {
    @Inject
    private DecideRequest decideRequest;

    @Override
    public Duration pause() {
        return Duration.ofMillis(100);
    }

    @Override
    public void beat() {
        decideRequest.due().forEach(decideRequest::decide);
    }
}
