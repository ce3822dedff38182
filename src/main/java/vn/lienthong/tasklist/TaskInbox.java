package vn.lienthong.tasklist;

import java.time.Instant;
import java.util.Map;

/** The running processes, as seen by the task list. */
public interface TaskInbox {

    /** Completes a task in the caller's transaction. */
    void complete(String taskId, Map<String, Object> variables);

    /** Moves the due date of a task in the caller's transaction. */
    void moveDue(String taskId, Instant due);
}
