package vn.lienthong.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Sổ các yêu cầu gửi đi: the ledger of outgoing requests. */
@ApplicationScoped
public class AgencyRequests {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(AgencyRequest request) {
        em.persist(request);
    }

    /** @return the request with this key */
    public Optional<AgencyRequest> find(String requestKey) {
        return em.createQuery("select r from AgencyRequest r where r.requestKey = :key", AgencyRequest.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** @throws IllegalStateException if there is none */
    public AgencyRequest require(String requestKey) {
        return find(requestKey).orElseThrow(() -> new IllegalStateException("No request " + requestKey));
    }

    /** Reads the row again under a lock, so that sender and answer of one request take turns. */
    AgencyRequest lock(AgencyRequest request) {
        em.flush();
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** @return what is still to be told to an agency about a dossier, oldest first; what it is asked has no number */
    List<AgencyRequest> undelivered(String dossierCode, Agency agency, int most) {
        return em.createQuery(
                        "select r from AgencyRequest r where r.dossierCode = :code and r.agency = :agency"
                                + " and r.state = :recorded and r.sequenceNumber > 0 order by r.sequenceNumber",
                        AgencyRequest.class)
                .setParameter("code", dossierCode)
                .setParameter("agency", agency)
                .setParameter("recorded", AgencyRequest.State.RECORDED)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return the last exchange about a dossier for this operation */
    public Optional<AgencyRequest> last(String dossierCode, Operation operation) {
        return em.createQuery(
                        "select r from AgencyRequest r where r.dossierCode = :code and r.operation = :operation"
                                + " order by r.id desc",
                        AgencyRequest.class)
                .setParameter("code", dossierCode)
                .setParameter("operation", operation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whoever was asked last has not answered in time: what is asked next is a new question, with a key of its own.
     *
     * @return false if nobody was asked, or it was answered
     */
    public boolean giveUp(String dossierCode, Operation operation) {
        Optional<AgencyRequest> asked = last(dossierCode, operation).map(this::lock);
        asked.ifPresent(AgencyRequest::giveUp);
        return asked.filter(AgencyRequest::givenUp).isPresent();
    }

    /** @return every exchange about a dossier, oldest first */
    public List<AgencyRequest> of(String dossierCode) {
        return em.createQuery(
                        "select r from AgencyRequest r where r.dossierCode = :code order by r.id", AgencyRequest.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }
}
