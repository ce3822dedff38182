package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Which clocks stand still now, for lists of dossiers: one query for a whole page (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3).
 */
@ApplicationScoped
public class HeldClocks {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    /**
     * Why the clock of one procedure stands still; one for each reason.
     *
     * @param procedure name of the procedure whose own limit is held
     * @param since since when it has stood still, for whichever reason came first
     */
    public record HeldClock(String dossierCode, String procedure, Instant since, PauseReason reason) {}

    /** @return the held limits of procedures of these dossiers; those of whole groups are left out */
    @Transactional
    public List<HeldClock> of(Collection<String> dossierCodes) {
        if (dossierCodes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select d.dossierCode, d.procedure, d.heldSince, p.reason from RunningDeadline d, RecordedPause p"
                                + " where p.deadlineId = d.id and p.closedAt is null and d.heldSince is not null"
                                + " and d.procedure is not null and d.dossierCode in :codes order by p.id",
                        Object[].class)
                .setParameter("codes", dossierCodes)
                .getResultStream()
                .map(row -> new HeldClock((String) row[0], (String) row[1], (Instant) row[2], (PauseReason) row[3]))
                .toList();
    }
}
