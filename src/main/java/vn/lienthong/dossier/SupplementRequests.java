package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.SupplementRequest.State;

/** The requests for supplements of all dossiers. */
@ApplicationScoped
public class SupplementRequests {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(SupplementRequest request) {
        em.persist(request);
    }

    /** @return the requests of a dossier, oldest first */
    public List<SupplementRequest> of(String dossierCode) {
        return em.createQuery(
                        "select s from SupplementRequest s where s.dossierCode = :code order by s.id",
                        SupplementRequest.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /** @return the requests of one procedure, oldest first */
    public List<SupplementRequest> of(String dossierCode, String procedure) {
        return of(dossierCode).stream()
                .filter(request -> request.procedure().equals(procedure))
                .toList();
    }

    /** @return what an officer wrote down to be asked next */
    public Optional<SupplementRequest> drafted(String dossierCode, String procedure) {
        return last(dossierCode, procedure).filter(request -> request.state() == State.DRAFTED);
    }

    /** @return the request whose answer is waited for, in time or late */
    public Optional<SupplementRequest> awaited(String dossierCode, String procedure) {
        return last(dossierCode, procedure).filter(request -> request.state() == State.OPEN);
    }

    private Optional<SupplementRequest> last(String dossierCode, String procedure) {
        return of(dossierCode, procedure).stream().reduce((first, second) -> second);
    }

    /** @return every paper handed in for a procedure after the dossier, oldest first */
    public List<DossierPart> partsFor(String dossierCode, String procedure) {
        return em.createQuery(
                        "select p from DossierPart p where p.dossier.code = :code and p.procedure = :procedure order by p.id",
                        DossierPart.class)
                .setParameter("code", dossierCode)
                .setParameter("procedure", procedure)
                .getResultList();
    }
}
