package vn.lienthong.agency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.eclipse.microprofile.metrics.annotation.Counted;

/**
 * Keeps count of attempts that failed, although their own transaction is rolled back. An enterprise bean, because on
 * background threads only its container-managed transactions are real ones.
 */
@Stateless
public class FailedAttempts {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Adds one attempt and its error to the ledger's line, in a transaction of its own. */
    @Counted(name = "agency_attempts_failed", absolute = true)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String requestKey, String error) {
        em.createQuery("update AgencyRequest r set r.attempts = r.attempts + 1, r.lastAttemptAt = :now,"
                        + " r.lastError = :error where r.requestKey = :key")
                .setParameter("now", clock.instant())
                .setParameter("error", error)
                .setParameter("key", requestKey)
                .executeUpdate();
    }
}
