package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.security.CurrentActor;

/**
 * Holds one stored clock and lets it run again; everything that waits for it follows in the same transaction (NĐ 63/2024,
 * Đ4 k7; sđ. NĐ 301/2026, Đ3). {@link Deadlines} knows which clocks a pause concerns.
 */
@ApplicationScoped
public class PauseDeadline {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private DueDates dueDates;

    @Inject
    private TimedWork work;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<DueDateMoved> moved;

    /** Holds the clock; nothing happens if this cause holds it already, or if it has run out before. */
    void pause(RunningDeadline deadline, PauseCause cause, Instant at) {
        lock(deadline);
        List<RecordedPause> before = of(deadline);
        List<DeadlinePause> with = new ArrayList<>(clock(before));
        with.add(DeadlinePause.open(at, cause.reason()));
        boolean already = before.stream().anyMatch(p -> p.isOpen() && p.cause().equals(cause));
        if (already
                || deadline.state() != RunningDeadline.State.RUNNING
                || due(deadline, with).due().isPresent()) {
            return;
        }
        em.persist(new RecordedPause(deadline, cause, at, actor.get().id()));
        if (!deadline.held()) {
            deadline.hold(at);
            tell(deadline, Optional.empty());
        }
        trail.record(act("PAUSE_DEADLINE", deadline, cause)
                .before(Map.of("dueAt", deadline.dueAt().toString()))
                .after(Map.of("reason", cause.reason().name()))
                .at(at));
    }

    /** Ends what holds the clock for such causes; it runs again when nothing else holds it. */
    void resume(RunningDeadline deadline, Predicate<PauseCause> causes, Instant at) {
        Instant old = deadline.dueAt();
        if (end(deadline, causes, at).isEmpty() || deadline.held()) {
            return;
        }
        tell(deadline, Optional.of(deadline.dueAt()));
        if (!old.equals(deadline.dueAt())) {
            moved.fire(new DueDateMoved(
                    deadline.dossierCode(),
                    deadline.procedure().orElse(null),
                    deadline.limitKey(),
                    old,
                    deadline.dueAt()));
        }
    }

    /** What the clock measured is over: nothing holds it any more, and nothing waits for it. */
    void close(RunningDeadline deadline, Instant at) {
        end(deadline, cause -> true, at);
    }

    /** @return its pauses, oldest first */
    List<RecordedPause> of(RunningDeadline deadline) {
        return em.createQuery(
                        "select p from RecordedPause p where p.deadlineId = :deadline order by p.openedAt, p.id",
                        RecordedPause.class)
                .setParameter("deadline", deadline.id())
                .getResultList();
    }

    private List<RecordedPause> end(RunningDeadline deadline, Predicate<PauseCause> causes, Instant at) {
        lock(deadline);
        List<RecordedPause> all = of(deadline);
        List<RecordedPause> ended =
                all.stream().filter(p -> p.isOpen() && causes.test(p.cause())).toList();
        if (ended.isEmpty()) {
            return ended;
        }
        ended.forEach(p -> p.close(at, actor.get().id()));
        Instant old = deadline.dueAt();
        due(deadline, clock(all)).due().ifPresent(due -> {
            deadline.run(due);
            ended.forEach(p -> p.movedTo(due));
        });
        ended.forEach(p -> trail.record(act("RESUME_DEADLINE", deadline, p.cause())
                .before(Map.of("dueAt", old.toString()))
                .after(Map.of(
                        "reason", p.reason().name(),
                        "dueAt", deadline.dueAt().toString(),
                        "held", deadline.held()))
                .at(at)));
        return ended;
    }

    private void tell(RunningDeadline deadline, Optional<Instant> due) {
        work.due(deadline.dossierCode(), deadline.procedure().orElse(null), deadline.limitKey(), due);
    }

    private DueDate due(RunningDeadline deadline, List<DeadlinePause> pauses) {
        return dueDates.of(
                deadline.ruleVersion(),
                deadline.limitKey(),
                deadline.startedAt(),
                OverlappingPauses.normalised(pauses));
    }

    private static List<DeadlinePause> clock(List<RecordedPause> pauses) {
        return pauses.stream().map(RecordedPause::toPause).toList();
    }

    /** Procedures beside each other hold and release the same clock of their group. */
    private void lock(RunningDeadline deadline) {
        em.flush();
        em.refresh(deadline, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Act act(String action, RunningDeadline deadline, PauseCause cause) {
        return Act.of(action)
                .on("Deadline", deadline.limitKey().name())
                .dossier(deadline.dossierCode())
                .procedure(cause.procedure())
                .because(null, cause.reason().legalGround());
    }
}
