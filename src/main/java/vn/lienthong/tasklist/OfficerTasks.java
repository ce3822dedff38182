package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of open tasks; written in the engine's own transaction, so they never lag behind it. */
@ApplicationScoped
public class OfficerTasks {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Shows a task the engine has opened to the officers of the dossier's competent unit.
     *
     * @param task what was opened
     */
    public void opened(OpenedTask task) {
        entities.persist(new OfficerTask(task, competentUnit(task.dossierCode()), clock.instant()));
    }

    /**
     * Takes away a task that has ended, however it ended.
     *
     * @param taskId the engine's id
     */
    public void closed(String taskId) {
        Optional.ofNullable(entities.find(OfficerTask.class, taskId)).ifPresent(entities::remove);
    }

    /**
     * Follows a due date that has been moved.
     *
     * @param taskId the engine's id
     * @param due the new instant
     */
    public void dueMoved(String taskId, Instant due) {
        Optional.ofNullable(entities.find(OfficerTask.class, taskId)).ifPresent(task -> task.due(due));
    }

    /** Finds a task and keeps others from changing it until the transaction ends. */
    Optional<OfficerTask> lock(String taskId) {
        return Optional.ofNullable(entities.find(OfficerTask.class, taskId, LockModeType.PESSIMISTIC_WRITE));
    }

    private String competentUnit(String dossierCode) {
        List<?> units = entities.createNativeQuery("select competent_unit from dossier where code = ?1")
                .setParameter(1, dossierCode)
                .getResultList();
        if (units.isEmpty()) {
            throw new IllegalStateException("A task was opened for an unknown dossier " + dossierCode);
        }
        return (String) units.get(0);
    }
}
