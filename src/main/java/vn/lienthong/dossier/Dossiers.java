package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All dossiers. Lists and searches of pages are read models of their own; this one serves the use cases. */
@ApplicationScoped
public class Dossiers {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(Dossier dossier) {
        em.persist(dossier);
    }

    /** @return the dossier with this code, its own or the portal's */
    public Optional<Dossier> find(String codeOrPortalNumber) {
        return em.createQuery("select d from Dossier d where d.code = :code or d.portalNumber = :code", Dossier.class)
                .setParameter("code", codeOrPortalNumber)
                .getResultStream()
                .findFirst();
    }

    /**
     * @param linkedProcedure code name of the group
     * @param certificateCode number of a facility's paper
     * @return the dossiers that declared it, oldest first
     */
    public List<Dossier> withCertificate(String linkedProcedure, String certificateCode) {
        return em.createQuery(
                        "select d from Dossier d where d.linkedProcedure = :group and d.certificateCode = :code"
                                + " order by d.id",
                        Dossier.class)
                .setParameter("group", linkedProcedure)
                .setParameter("code", certificateCode)
                .getResultList();
    }

    /**
     * @param personKey keyed hash of a personal number
     * @return the dossiers that have not ended and through which that number was issued
     */
    public List<Dossier> runningWithNumberOf(String personKey) {
        return em.createQuery(
                        "select d from Dossier d where d.issuedPersonKey = :person and d.endedAt is null order by d.id",
                        Dossier.class)
                .setParameter("person", personKey)
                .getResultList();
    }

    /**
     * @param certificateCode number of the facility's paper
     * @return the dossiers that have not ended and declare that paper
     */
    public List<Dossier> runningWithCertificate(String certificateCode) {
        return em.createQuery(
                        "select d from Dossier d where d.certificateCode = :code and d.endedAt is null order by d.id",
                        Dossier.class)
                .setParameter("code", certificateCode)
                .getResultList();
    }

    /**
     * Nobody else changes them until the transaction ends.
     *
     * @param personKey keyed hash of what tells a person: the personal number, or of who has none another document
     * @return the dossiers that declare the death of that person
     */
    public List<Dossier> lockedDeathsOf(String personKey) {
        return em.createQuery(
                        "select d from Dossier d where d.linkedProcedure = 'DEATH' and d.eventPersonKey = :person order by d.id",
                        Dossier.class)
                .setParameter("person", personKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws IllegalStateException if there is none, which only a fault of ours can cause */
    public Dossier require(String code) {
        return em.createQuery("select d from Dossier d where d.code = :code", Dossier.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No dossier " + code));
    }

    /** Like {@link #require}, and nobody else changes it until the transaction ends. */
    public Dossier requireLocked(String code) {
        Dossier dossier = require(code);
        em.flush();
        em.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }
}
