package vn.lienthong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
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

    /** Shows a job that was given up; nothing if it is shown already. */
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

    /** @return what is still to be looked at, oldest first */
    public List<JobFailure> open() {
        return entities.createQuery(
                        "select f from JobFailure f where f.resolvedAt is null order by f.failedAt, f.id",
                        JobFailure.class)
                .getResultList();
    }

    private List<JobFailure> openOf(String jobId) {
        return entities.createQuery(
                        "select f from JobFailure f where f.jobId = :job and f.resolvedAt is null", JobFailure.class)
                .setParameter("job", jobId)
                .getResultList();
    }
}
