package vn.lienthong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.lienthong.platform.PageWish;
import vn.lienthong.security.CurrentActor;

/** The job failures an operator has to look at. */
@ApplicationScoped
public class JobFailures {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Shows a job that was given up, or waits for a silent agency; nothing if it is shown already. */
    public void report(String jobId, JobFailure.Place place, String message) {
        if (openOf(jobId).isEmpty()) {
            entities.persist(new JobFailure(jobId, place, message, clock.instant()));
        }
    }

    /** The job is being tried again, or no longer needed. */
    public void resolve(String jobId) {
        openOf(jobId)
                .forEach(failure -> failure.resolve(clock.instant(), actor.get().id()));
    }

    /** @return a page of what is still to be looked at, oldest first */
    public List<JobFailure> open(PageWish page) {
        return entities.createQuery(
                        "select f from JobFailure f where f.resolvedAt is null order by f.failedAt, f.id",
                        JobFailure.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** @return how many are still to be looked at */
    public long countOpen() {
        return entities.createQuery("select count(f) from JobFailure f where f.resolvedAt is null", Long.class)
                .getSingleResult();
    }

    /** @return the one with that id, if it is still to be looked at */
    public Optional<JobFailure> findOpen(String id) {
        return Optional.ofNullable(entities.find(JobFailure.class, id))
                .filter(failure -> failure.resolvedAt().isEmpty());
    }

    private List<JobFailure> openOf(String jobId) {
        return entities.createQuery(
                        "select f from JobFailure f where f.jobId = :job and f.resolvedAt is null", JobFailure.class)
                .setParameter("job", jobId)
                .getResultList();
    }
}
