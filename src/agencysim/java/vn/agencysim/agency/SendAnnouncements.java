package vn.agencysim.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.agencysim.platform.Beat;
import vn.agencysim.platform.Durability;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Lanes;
import vn.agencysim.platform.ProductClient;

/** Sends on what agencies announce, each under its one number until the product has answered. */
@ApplicationScoped
public class SendAnnouncements implements Beat {
    @Inject
    private Announcements announcements;

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
        List<Announcement> due = announcements.due();
        if (!due.isEmpty()) {
            durability.flush();
        }
        due.forEach(one -> lanes.offer(Lane.ANNOUNCEMENTS, one.id(), () -> send(one)));
    }

    private void send(Announcement one) {
        if (announcements.waiting(one.id())) {
            announcements.attempted(
                    one.id(), product.post(one.agency().key(), one.path(), Map.of("Message-Id", one.id()), one.body()));
        }
    }
}
