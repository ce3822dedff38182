package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The deadlines of all dossiers: computed once when their clock starts, stored, and kept as facts. */
@ApplicationScoped
public class Deadlines {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private DeadlineLimits limits;

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private PauseDeadline pauses;

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

    /** Starts a clock unless the dossier has one for this limit that has not ended. */
    public RunningDeadline startOnce(DeadlineStart start) {
        return find(start.dossierCode(), start.limitKey(), start.procedure())
                .filter(deadline -> deadline.endedAt().isEmpty())
                .orElseGet(() -> start(start));
    }

    /** The act was done at this instant; the procedure no longer holds any clock. */
    public void done(String dossierCode, LimitKey limitKey, Instant at) {
        ofLimit(dossierCode, limitKey).forEach(d -> done(d, at));
    }

    private void done(RunningDeadline deadline, Instant at) {
        if (deadline.held()) {
            pauses.close(deadline, at);
        }
        deadline.done(at);
        if (deadline.limitKey().pausable()) {
            deadline.procedure().ifPresent(p -> ofGroup(deadline.dossierCode())
                    .filter(RunningDeadline::held)
                    .forEach(group ->
                            pauses.resume(group, cause -> cause.procedure().equals(p), at)));
        }
    }

    /**
     * Holds the clock of a procedure's own limit and that of its group, which stands still while any of its procedures
     * waits (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3). Changes nothing if it is held for this reason already, and never
     * makes good a date that has passed.
     */
    public void pause(String dossierCode, String procedure, PauseReason reason, Instant at) {
        concerned(dossierCode, procedure).forEach(d -> pauses.pause(d, new PauseCause(procedure, reason), at));
    }

    /** What {@link #pause} began is over; a clock runs again, to a later date, when nothing else holds it. */
    public void resume(String dossierCode, String procedure, PauseReason reason, Instant at) {
        PauseCause over = new PauseCause(procedure, reason);
        concerned(dossierCode, procedure).forEach(d -> pauses.resume(d, over::equals, at));
    }

    /** @return the pauses of a deadline, oldest first */
    public List<RecordedPause> pausesOf(RunningDeadline deadline) {
        return pauses.of(deadline);
    }

    private List<RunningDeadline> concerned(String dossierCode, String procedure) {
        Stream<RunningDeadline> own = of(dossierCode).stream()
                .filter(d -> procedure.equals(d.procedure().orElse(null)))
                .filter(d -> d.limitKey().pausable());
        return Stream.concat(own, ofGroup(dossierCode))
                .filter(d -> d.state() == RunningDeadline.State.RUNNING)
                .toList();
    }

    private Stream<RunningDeadline> ofGroup(String dossierCode) {
        return of(dossierCode).stream().filter(d -> d.limitKey().ofWholeGroup());
    }

    /**
     * The due minute passed without the act.
     *
     * @param procedure name of the one whose clock it is; null for a clock of the dossier as a whole
     * @return false if the act was done in time and only the timer was not told
     */
    public boolean missed(String dossierCode, LimitKey limitKey, String procedure) {
        Optional<RunningDeadline> deadline = find(dossierCode, limitKey, procedure);
        deadline.ifPresent(RunningDeadline::missed);
        return deadline.filter(one -> one.state() == RunningDeadline.State.MET).isEmpty();
    }

    /** Nothing is promised any more. */
    public void cancelRunning(String dossierCode, Instant at) {
        cancelRunning(dossierCode, Set.of(), at);
    }

    /**
     * Nothing is promised any more but by some procedures.
     *
     * @param running names of procedures whose clocks run on
     */
    public void cancelRunning(String dossierCode, Set<String> running, Instant at) {
        of(dossierCode).stream()
                .filter(deadline ->
                        deadline.procedure().filter(running::contains).isEmpty())
                .forEach(deadline -> cancel(deadline, at));
    }

    private void cancel(RunningDeadline deadline, Instant at) {
        if (deadline.held()) {
            pauses.close(deadline, at);
        }
        deadline.cancel(at);
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
        find(dossierCode, limitKey, procedure).ifPresent(d -> done(d, at));
    }

    private List<RunningDeadline> ofLimit(String dossierCode, LimitKey limitKey) {
        return of(dossierCode).stream().filter(d -> d.limitKey() == limitKey).toList();
    }
}
