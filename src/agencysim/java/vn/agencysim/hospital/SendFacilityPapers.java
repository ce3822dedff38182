package vn.agencysim.hospital;

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

/** Sends the facilities' papers on, each under its one number until the product has answered. */
@ApplicationScoped
public class SendFacilityPapers implements Beat {
    @Inject
    private FacilityPapers papers;

    @Inject
    private ProductClient product;

    @Inject
    private Lanes lanes;

    @Inject
    private Durability durability;

    @Override
    public Duration pause() {
        return Duration.ofMillis(500);
    }

    @Override
    public void beat() {
        List<FacilityPaper> due = papers.due();
        if (!due.isEmpty()) {
            durability.flush();
        }
        due.forEach(paper -> lanes.offer(Lane.FACILITIES, paper.id(), () -> send(paper)));
    }

    private void send(FacilityPaper paper) {
        if (papers.waiting(paper.id())) {
            papers.attempted(
                    paper.id(),
                    product.post(Agency.HOSPITAL.key(), paper.path(), Map.of("Message-Id", paper.id()), paper.body()));
        }
    }
}
