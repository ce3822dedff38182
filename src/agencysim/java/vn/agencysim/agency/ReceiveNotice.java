package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;

/** An agency is told what became of a request it had; kept in its book, once per key. */
@Stateless
public class ReceiveNotice {
    private static final String REQUEST_WITHDRAWN = "REQUEST_WITHDRAWN";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReceiveDelivery receiveDelivery;

    /** 422 problem if it is no notice; otherwise what became of the delivery. */
    public Reception receive(Agency agency, String idempotencyKey, JsonNode body) {
        Fields notice = new Fields(body);
        String kind = notice.text("kind").orElseThrow(() -> ProblemException.unprocessable("Thông báo thiếu kind."));
        String dossier =
                notice.text("dossierCode").or(() -> notice.text("portalNumber")).orElse("-");
        Delivery delivery = new Delivery(agency, idempotencyKey, Json.hash(notice.without("sentAt")));
        return receiveDelivery.receive(delivery, () -> {
            em.persist(new Notice(delivery, kind, dossier, Json.write(body)));
            if (kind.equals(REQUEST_WITHDRAWN)) {
                dropUndecided(agency, dossier);
            }
        });
    }

    /** What is decided stays decided; what is not, nobody wants any more. */
    private void dropUndecided(Agency agency, String dossier) {
        em.createQuery("update ReceivedRequest r set r.state = :withdrawn where r.agency = :agency"
                        + " and r.dossierCode = :dossier and r.state in :open")
                .setParameter("withdrawn", ReceivedRequest.State.WITHDRAWN)
                .setParameter("agency", agency)
                .setParameter("dossier", dossier)
                .setParameter("open", List.of(ReceivedRequest.State.RECEIVED, ReceivedRequest.State.PENDING))
                .executeUpdate();
    }
}
