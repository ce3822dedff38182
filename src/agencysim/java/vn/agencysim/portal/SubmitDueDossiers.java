package vn.agencysim.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Beat;
import vn.agencysim.platform.Durability;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Lanes;
import vn.agencysim.platform.ProductClient;
import vn.agencysim.platform.Reply;

/** Files the queued dossiers with the product, each under its one idempotency key until it is accepted. */
@ApplicationScoped
public class SubmitDueDossiers implements Beat {
    private static final Logger LOG = Logger.getLogger(SubmitDueDossiers.class.getName());

    @Inject
    private SubmissionQueue queue;

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
        List<PortalDossier> due = queue.due();
        if (!due.isEmpty()) {
            durability.flush();
        }
        due.forEach(d -> lanes.offer(Lane.SUBMISSIONS, d.portalNumber(), () -> submit(d)));
    }

    private void submit(PortalDossier dossier) {
        if (!queue.waiting(dossier.portalNumber())) {
            return;
        }
        Reply reply = product.post(
                Agency.PORTAL.key(),
                "/api/v1/dossiers",
                Map.of("Idempotency-Key", dossier.idempotencyKey()),
                dossier.body());
        queue.attempted(dossier.portalNumber(), reply);
        if (!reply.success() && reply.status() != 0) {
            LOG.log(Level.INFO, "SIM-SUB-001 {0} not accepted: HTTP {1}", new Object[] {
                dossier.portalNumber(), reply.status()
            });
        }
    }
}
