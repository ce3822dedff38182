package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The procedures of all dossiers. */
@ApplicationScoped
public class ProcedureSteps {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(ProcedureStep step) {
        em.persist(step);
    }

    /** @return the procedures of a dossier, in the order of the group */
    public List<ProcedureStep> of(String dossierCode) {
        return em.createQuery(
                        "select s from ProcedureStep s where s.dossierCode = :code order by s.id", ProcedureStep.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /**
     * @param personKey keyed hash of a personal number, or of another document of who has none
     * @return code of the dossier in which the death of that person is registered; empty if it is not
     */
    Optional<String> registeredDeathOf(String personKey) {
        return em.createQuery(
                        "select d.code from ProcedureStep s, Dossier d where d.code = s.dossierCode"
                                + " and s.procedure = :registration and s.status = :granted"
                                + " and d.eventPersonKey = :person order by d.id",
                        String.class)
                .setParameter("registration", Procedure.DEATH_REGISTRATION)
                .setParameter("granted", StepStatus.GRANTED)
                .setParameter("person", personKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @return the procedures of several dossiers, each in the order of its group */
    List<ProcedureStep> ofAll(Collection<String> dossierCodes) {
        return dossierCodes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from ProcedureStep s left join fetch s.outcomeDocument"
                                        + " where s.dossierCode in :codes order by s.id",
                                ProcedureStep.class)
                        .setParameter("codes", dossierCodes)
                        .getResultList();
    }

    /** Like {@link #of}, read again from the database, whatever this transaction has read before. */
    List<ProcedureStep> ofNow(String dossierCode) {
        em.flush();
        List<ProcedureStep> steps = of(dossierCode);
        steps.forEach(em::refresh);
        return steps;
    }

    /** @throws IllegalStateException if the dossier has no such procedure */
    public ProcedureStep require(String dossierCode, Procedure procedure) {
        return of(dossierCode).stream()
                .filter(s -> s.procedure() == procedure)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + procedure + " in " + dossierCode));
    }
}
