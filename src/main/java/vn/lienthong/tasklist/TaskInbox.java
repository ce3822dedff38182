package vn.lienthong.tasklist;

import java.time.Instant;
import java.util.Map;

/** Port to the engine's tasks. */
public interface TaskInbox {

    /**
     * Ends a task and lets the dossier go on, in the caller's transaction.
     *
     * @param taskId the engine's id
     * @param variables what the model needs to know
     * @throws TaskChangedMeanwhile if the task has ended or moved on; the transaction is rolled back
     */
    void complete(String taskId, Map<String, Object> variables);

    /**
     * @param taskId the engine's id
     * @param due the new instant
     */
    void moveDue(String taskId, Instant due);
}
