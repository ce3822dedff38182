package vn.agencysim.portal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import vn.agencysim.agency.Delivery;
import vn.agencysim.agency.ReceiveDelivery;
import vn.agencysim.agency.Reception;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.platform.WallTime;

/** The portal is told something about a dossier: kept once per key, with how it arrived. */
@Stateless
public class ReceiveStatus {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReceiveDelivery receiveDelivery;

    @Inject
    private Applicant applicant;

    @Inject
    @WallTime
    private Clock wall;

    /** 422 problem if the event makes no sense; otherwise what became of the delivery. */
    public Reception receive(String portalNumber, String idempotencyKey, JsonNode body) {
        StatusEvent event;
        try {
            event = Json.read(body, StatusEvent.class);
        } catch (IllegalArgumentException e) {
            throw ProblemException.unprocessable(e.getMessage());
        }
        Delivery delivery = new Delivery(
                Agency.PORTAL,
                idempotencyKey,
                Json.sha256((portalNumber + Json.hash(body)).getBytes(StandardCharsets.UTF_8)));
        return receiveDelivery.receive(delivery, () -> store(portalNumber, idempotencyKey, event));
    }

    private void store(String portalNumber, String key, StatusEvent event) {
        PortalDossier dossier = em.find(PortalDossier.class, portalNumber, LockModeType.PESSIMISTIC_WRITE);
        if (dossier == null) {
            dossier = new PortalDossier(portalNumber, PortalDossier.State.FOREIGN);
            em.persist(dossier);
        }
        PortalEvent.Arrival arrival = dossier.told(event);
        em.persist(new PortalEvent(key, portalNumber, event, arrival)
                .with(Json.write(event), OffsetDateTime.now(wall).toString()));
        applicant.told(portalNumber, event);
    }
}
