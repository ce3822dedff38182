package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The deadlines of all dossiers: computed once when their clock starts, stored, and kept as facts. */
@ApplicationScoped
public class Deadlines {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private DeadlineLimits limits;

    @Inject
    private WorkingCalendars calendars;

    /** @return when it would be due, without starting anything */
    public DueDate compute(DeadlineStart start) {
        DeadlineRule rule = limits.limit(start.ruleVersion(), start.limitKey()).rule();
        return calendars.standardClock().dueDate(rule, start.at(), List.of());
    }

    /** Starts a clock, in the caller's transaction. */
    public RunningDeadline start(DeadlineStart start) {
        RunningDeadline deadline = new RunningDeadline(start, WorkingCalendars.DEFAULT, compute(start));
        em.persist(deadline);
        return deadline;
    }

    /** Starts a clock unless the dossier already has one for this limit. */
    public RunningDeadline startOnce(DeadlineStart start) {
        return find(start.dossierCode(), start.limitKey(), start.procedure()).orElseGet(() -> start(start));
    }

    /** The act was done at this instant. */
    public void done(String dossierCode, LimitKey limitKey, Instant at) {
        ofLimit(dossierCode, limitKey).forEach(d -> d.done(at));
    }

    /** The due minute passed without the act. */
    public void missed(String dossierCode, LimitKey limitKey) {
        ofLimit(dossierCode, limitKey).forEach(RunningDeadline::missed);
    }

    /** Nothing is promised any more. */
    public void cancelRunning(String dossierCode, Instant at) {
        em.createQuery("update RunningDeadline d set d.state = :cancelled, d.endedAt = :at, d.version = d.version + 1"
                        + " where d.dossierCode = :code and d.state = :running")
                .setParameter("cancelled", RunningDeadline.State.CANCELLED)
                .setParameter("at", at)
                .setParameter("code", dossierCode)
                .setParameter("running", RunningDeadline.State.RUNNING)
                .executeUpdate();
    }

    /** @return the deadlines of a dossier, oldest first */
    public List<RunningDeadline> of(String dossierCode) {
        return em.createQuery(
                        "select d from RunningDeadline d where d.dossierCode = :code order by d.id",
                        RunningDeadline.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /** @return the clock of this limit, the latest if it was started more than once */
    public Optional<RunningDeadline> find(String dossierCode, LimitKey limitKey, String procedure) {
        return ofLimit(dossierCode, limitKey).stream()
                .filter(d -> procedure == null || procedure.equals(d.procedure().orElse(null)))
                .reduce((first, second) -> second);
    }

    /** Like {@link #done(String, LimitKey, Instant)}, only for one procedure where several have a clock of this limit. */
    public void done(String dossierCode, LimitKey limitKey, String procedure, Instant at) {
        find(dossierCode, limitKey, procedure).ifPresent(d -> d.done(at));
    }

    private List<RunningDeadline> ofLimit(String dossierCode, LimitKey limitKey) {
        return of(dossierCode).stream().filter(d -> d.limitKey() == limitKey).toList();
    }
}
