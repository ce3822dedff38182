package vn.agencysim.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.agencysim.platform.Agency;

/**
 * What an agency has in its books: grants by operation, notices by kind, payments.
 *
 * <p>A <em>doubled payment</em> is one for a funeral that another payment, by whatever branch, had been made for before.
 */
@Stateless
public class BookCounts {
    @PersistenceContext
    private EntityManager em;

    /** Grants of one operation, and how many of them beyond the first for the same dossier and occasion. */
    public record ByOperation(long granted, long doubled) {}

    /** The books of one answering agency. */
    public Map<String, Object> agency(Agency agency) {
        Map<String, Object> books = new LinkedHashMap<>();
        books.put("byOperation", byOperation(agency));
        books.put("notices", notices(agency));
        books.put("payments", number("select count(*) from payment where agency = ?", agency));
        books.put(
                "doubledPayments",
                number(
                        "select count(*) from payment p where p.agency = ? and exists (select 1 from payment b"
                                + " where b.deceased = p.deceased and (b.paid_at < p.paid_at"
                                + " or b.paid_at = p.paid_at and b.id < p.id))",
                        agency));
        return books;
    }

    private Map<String, ByOperation> byOperation(Agency agency) {
        Map<String, ByOperation> byOperation = new LinkedHashMap<>();
        rows(
                        "select operation, sum(n), sum(n - 1) from (select operation, count(*) n from granted where agency = ?"
                                + " group by operation, dossier_code, occasion) g group by operation order by operation",
                        agency)
                .forEach(row -> byOperation.put(
                        String.valueOf(row[0]),
                        new ByOperation(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return byOperation;
    }

    /** What it was told, by kind. */
    public Map<String, Long> notices(Agency agency) {
        Map<String, Long> notices = new LinkedHashMap<>();
        rows("select kind, count(*) from notice where agency = ? group by kind order by kind", agency)
                .forEach(row -> notices.put(String.valueOf(row[0]), ((Number) row[1]).longValue()));
        return notices;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Agency agency) {
        return em.createNativeQuery(sql).setParameter(1, agency.name()).getResultList();
    }

    private long number(String sql, Agency agency) {
        return ((Number)
                        em.createNativeQuery(sql).setParameter(1, agency.name()).getSingleResult())
                .longValue();
    }
}
