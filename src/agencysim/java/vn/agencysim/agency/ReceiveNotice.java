package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;

/** An agency is told what became of a request it had; kept in its book, once per key. */
@Stateless
public class ReceiveNotice {
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
        return receiveDelivery.receive(
                delivery, () -> em.persist(new Notice(delivery, kind, dossier, Json.write(body))));
    }
}
