package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The outcomes that were replaced, of all dossiers. */
@ApplicationScoped
public class SupersededOutcomes {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(SupersededOutcome outcome) {
        em.persist(outcome);
    }

    /** @return those of several dossiers, oldest first */
    List<SupersededOutcome> ofAll(Collection<String> dossierCodes) {
        return dossierCodes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o from SupersededOutcome o left join fetch o.document"
                                        + " where o.dossierCode in :codes order by o.id",
                                SupersededOutcome.class)
                        .setParameter("codes", dossierCodes)
                        .getResultList();
    }

    /** @return when the last outcome of a procedure was replaced; empty if none ever was */
    Optional<Instant> lastReplaced(String dossierCode, Procedure procedure) {
        return ofAll(List.of(dossierCode)).stream()
                .filter(o -> o.procedure() == procedure)
                .map(SupersededOutcome::supersededAt)
                .reduce((first, second) -> second);
    }
}
