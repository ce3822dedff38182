package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The drafts of all dossiers. */
@ApplicationScoped
public class CertificateDrafts {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(CertificateDraft draft) {
        em.persist(draft);
    }

    /** @return the drafts of a dossier, oldest first */
    public List<CertificateDraft> of(String dossierCode) {
        return em.createQuery(
                        "select d from CertificateDraft d where d.dossierCode = :code order by d.id",
                        CertificateDraft.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /** @return the draft the requester may still answer */
    public Optional<CertificateDraft> shown(String dossierCode) {
        return of(dossierCode).stream().filter(d -> d.answer().isEmpty()).reduce((first, second) -> second);
    }
}
