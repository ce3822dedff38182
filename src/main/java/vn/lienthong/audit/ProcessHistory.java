package vn.lienthong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What happened in the processes of a dossier; the engine's own history is off, this is the only one. */
@ApplicationScoped
public class ProcessHistory {
    @PersistenceContext
    private EntityManager entities;

    /**
     * Adds to the history, in the caller's transaction.
     *
     * @throws jakarta.persistence.TransactionRequiredException if the caller has none
     */
    public void append(ProcessEvent event) {
        entities.persist(event);
    }

    /** @return what happened in a dossier, oldest first */
    public List<ProcessEvent> ofDossier(String dossierCode) {
        return entities.createQuery(
                        "select e from ProcessEvent e where e.dossierCode = :code order by e.id", ProcessEvent.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }
}
