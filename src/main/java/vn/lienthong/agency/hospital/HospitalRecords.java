package vn.lienthong.agency.hospital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The papers of facilities, every revision of them. */
@ApplicationScoped
public class HospitalRecords {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(HospitalRecord stored) {
        em.persist(stored);
    }

    /** @return the revision in force: the highest that has come, in whatever order they came */
    public Optional<HospitalRecord> current(HospitalRecord.Kind kind, String code) {
        return revisions(kind, code).stream().findFirst();
    }

    /** @return every revision, the highest first */
    List<HospitalRecord> revisions(HospitalRecord.Kind kind, String code) {
        return em.createQuery(
                        "select r from HospitalRecord r where r.kind = :kind and r.code = :code"
                                + " order by r.revision desc",
                        HospitalRecord.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultList();
    }
}
