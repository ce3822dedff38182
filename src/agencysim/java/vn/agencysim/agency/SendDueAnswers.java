package vn.agencysim.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.agencysim.platform.Beat;
import vn.agencysim.platform.Durability;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Lanes;
import vn.agencysim.platform.ProductClient;
import vn.agencysim.platform.Reply;

/** Sends answers to the product, each agency in its own name, until the product confirms them. */
@ApplicationScoped
public class SendDueAnswers implements Beat {
    private static final Logger LOG = Logger.getLogger(SendDueAnswers.class.getName());

    @Inject
    private AnswerQueue queue;

    @Inject
    private ProductClient product;

    @Inject
    private Lanes lanes;

    @Inject
    private Durability durability;

    @Override
    public Duration pause() {
        return Duration.ofMillis(100);
    }

    @Override
    public void beat() {
        List<OutgoingAnswer> due = queue.due();
        if (!due.isEmpty()) {
            durability.flush();
        }
        due.forEach(answer -> lanes.offer(Lane.ANSWERS, answer.id(), () -> send(answer)));
    }

    private void send(OutgoingAnswer answer) {
        if (!queue.waiting(answer.id())) {
            return;
        }
        String agency = answer.agency().key();
        Reply reply = product.post(
                agency,
                "/api/v1/agencies/" + agency + "/answers",
                Map.of("Message-Id", answer.messageId()),
                answer.body());
        queue.attempted(answer.id(), reply.success());
        if (!reply.success() && reply.status() != 0) {
            LOG.log(Level.INFO, "SIM-ANS-001 {0} answer {1} not confirmed: HTTP {2}", new Object[] {
                agency, answer.messageId(), reply.status()
            });
        }
    }
}
