package vn.lienthong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.lienthong.security.CurrentActor;

/** The trail of what people and systems did: append-only, in the transaction of the act itself. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Writes down what the current actor does.
     *
     * @throws jakarta.persistence.TransactionRequiredException if the caller has no transaction: what is not written
     *     together with the act itself is no proof of it
     */
    public void record(Act act) {
        entities.joinTransaction();
        entities.persist(new AuditEntry(act, actor.get(), clock.instant()));
    }

    /** @return what was done in a dossier, oldest first */
    public List<AuditEntry> ofDossier(String dossierCode) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.dossierCode = :code order by e.id", AuditEntry.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }
}
