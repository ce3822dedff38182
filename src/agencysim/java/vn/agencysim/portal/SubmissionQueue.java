package vn.agencysim.portal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Reply;
import vn.agencysim.platform.WallTime;

/** Dossiers the product has not accepted yet. */
@Stateless
public class SubmissionQueue {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Applicant applicant;

    @Inject
    @WallTime
    private Clock wall;

    /** Those to be filed now, in the order of their numbers. */
    public List<PortalDossier> due() {
        return em.createQuery(
                        "select d from PortalDossier d where d.state = :queued and d.nextAttemptAt <= :now"
                                + " order by d.portalNumber",
                        PortalDossier.class)
                .setParameter("queued", PortalDossier.State.QUEUED)
                .setParameter("now", wall.millis())
                .setMaxResults(Lane.SUBMISSIONS.limit())
                .getResultList();
    }

    /** Whether it still is to be filed: it may have been since {@link #due()} was asked. */
    public boolean waiting(String portalNumber) {
        return em.find(PortalDossier.class, portalNumber).waiting();
    }

    /** Notes what the product answered. */
    public void attempted(String portalNumber, Reply reply) {
        PortalDossier dossier = em.find(PortalDossier.class, portalNumber, LockModeType.PESSIMISTIC_WRITE);
        if (reply.success()) {
            dossier.accepted(
                    Json.read(reply.body(), JsonNode.class).path("dossierCode").asText(null));
            applicant.accepted(portalNumber);
        } else if (reply.refused()) {
            dossier.rejected(reply.refusal());
        } else {
            dossier.retry(wall.millis());
        }
    }
}
