package vn.agencysim.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Beat;
import vn.agencysim.platform.Durability;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Lanes;
import vn.agencysim.platform.ProductClient;

/** Sends on what applicants did, each act under its one key until the product has answered. */
@ApplicationScoped
public class SendCitizenActs implements Beat {
    @Inject
    private CitizenActQueue queue;

    @Inject
    private ProductClient product;

    @Inject
    private Lanes lanes;

    @Inject
    private Durability durability;

    @Override
    public Duration pause() {
        return Duration.ofMillis(200);
    }

    @Override
    public void beat() {
        List<CitizenAct> due = queue.due();
        if (!due.isEmpty()) {
            durability.flush();
        }
        due.forEach(act -> lanes.offer(Lane.CITIZENS, act.id(), () -> send(act)));
    }

    private void send(CitizenAct act) {
        if (queue.waiting(act.id())) {
            queue.attempted(
                    act.id(),
                    product.post(
                            Agency.PORTAL.key(),
                            act.path(),
                            Map.of("Idempotency-Key", act.idempotencyKey()),
                            act.body()));
        }
    }
}
