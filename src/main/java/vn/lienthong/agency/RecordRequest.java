package vn.lienthong.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.Json;

/**
 * Records what is to be asked of an agency, in the transaction of the act that wants it. Asking again while the agency
 * still works on it ({@code PENDING}, or no answer) goes on under the old key: the agency never sees two requests for
 * one thing, and a decision that came while no exchange waited is taken by the next.
 */
@ApplicationScoped
public class RecordRequest {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private AgencyRequests requests;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock clock;

    /** What travels: the envelope is the same for every agency, the payload belongs to the operation. */
    record Envelope(
            String requestKey,
            Operation operation,
            String dossierCode,
            String portalNumber,
            OffsetDateTime sentAt,
            Object payload) {}

    /**
     * @param procedure the procedure that needs the answer
     * @param exchangeId the running exchange that will wait for it
     * @param payload in the shape of the operation
     * @return the request's key
     */
    @Transactional
    public String record(Operation operation, String dossierCode, String procedure, String exchangeId, Object payload) {
        Optional<AgencyRequest> open = last(operation, dossierCode, procedure).filter(AgencyRequest::isOpen);
        if (open.isPresent()) {
            AgencyRequest request = requests.lock(open.get());
            request.belongsTo(exchangeId);
            request.awaitsAgain();
            return request.requestKey();
        }
        Dossier dossier = dossiers.require(dossierCode);
        AgencyRequest request = new AgencyRequest(operation, dossierCode, procedure, 0, clock.instant());
        request.belongsTo(exchangeId);
        request.carries(Json.write(new Envelope(
                request.requestKey(),
                operation,
                dossierCode,
                dossier.portalNumber().orElse(null),
                OffsetDateTime.ofInstant(request.recordedAt(), clock.getZone()),
                payload)));
        requests.add(request);
        return request.requestKey();
    }

    private Optional<AgencyRequest> last(Operation operation, String dossierCode, String procedure) {
        return em.createQuery(
                        "select r from AgencyRequest r where r.dossierCode = :code and r.operation = :operation"
                                + " and r.procedure = :procedure order by r.id desc",
                        AgencyRequest.class)
                .setParameter("code", dossierCode)
                .setParameter("operation", operation)
                .setParameter("procedure", procedure)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
