package vn.lienthong.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.SupplementRequests;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.Json;

/**
 * Records what is to be asked of an agency, in the transaction of the act that wants it. Asking again while the agency
 * still works on it ({@code PENDING}, or no answer) goes on under the old key: the agency never sees two requests for
 * one thing, and a decision that came while no exchange waited is taken by the next. A request that has its decision is
 * followed by a new one, the next round, with the papers handed in since; so is one that was given up.
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
    private SupplementRequests supplements;

    @Inject
    private Clock clock;

    /**
     * What is asked.
     *
     * @param procedure the procedure that needs the answer
     * @param payload in the shape of the operation
     * @param note what the agency should know beside it; null if nothing
     */
    public record Question(Operation operation, String dossierCode, String procedure, Object payload, String note) {}

    /** What travels: the envelope is the same for every agency, the payload belongs to the operation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Envelope(
            String requestKey,
            Operation operation,
            String dossierCode,
            String portalNumber,
            OffsetDateTime sentAt,
            int round,
            Object payload,
            List<Paper> supplements,
            String note) {}

    /** A paper the citizen handed in for this procedure after the dossier. */
    record Paper(PartKind kind, String fileName, String contentType, byte[] content, String sha256) {}

    /**
     * @param exchangeId the running exchange that will wait for the answer
     * @return the request's key
     */
    @Transactional
    public String record(Question question, String exchangeId) {
        List<AgencyRequest> before = before(question);
        Optional<AgencyRequest> open = before.stream().findFirst().filter(AgencyRequest::isOpen);
        if (open.isPresent()) {
            AgencyRequest request = requests.lock(open.get());
            request.belongsTo(exchangeId);
            request.awaitsAgain();
            return request.requestKey();
        }
        AgencyRequest request = new AgencyRequest(
                question.operation(), question.dossierCode(), question.procedure(), 0, clock.instant());
        request.belongsTo(exchangeId);
        request.carries(Json.write(envelope(request, question, before.size() + 1)));
        requests.add(request);
        return request.requestKey();
    }

    private Envelope envelope(AgencyRequest request, Question question, int round) {
        Dossier dossier = dossiers.require(question.dossierCode());
        return new Envelope(
                request.requestKey(),
                question.operation(),
                question.dossierCode(),
                dossier.portalNumber().orElse(null),
                OffsetDateTime.ofInstant(request.recordedAt(), clock.getZone()),
                round,
                question.payload(),
                papers(dossier, question.procedure()),
                question.note());
    }

    /** Left out where there are none. */
    private List<Paper> papers(Dossier dossier, String procedure) {
        List<Paper> papers = supplements.partsFor(dossier.code(), procedure).stream()
                .map(part -> new Paper(
                        part.kind(),
                        part.document().fileName(),
                        part.document().contentType(),
                        part.document().content(),
                        part.document().sha256()))
                .toList();
        return papers.isEmpty() ? null : papers;
    }

    /** Newest first. */
    private List<AgencyRequest> before(Question question) {
        return em.createQuery(
                        "select r from AgencyRequest r where r.dossierCode = :code and r.operation = :operation"
                                + " and r.procedure = :procedure order by r.id desc",
                        AgencyRequest.class)
                .setParameter("code", question.dossierCode())
                .setParameter("operation", question.operation())
                .setParameter("procedure", question.procedure())
                .getResultList();
    }
}
