package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;

/** Told by the running processes, in their transaction, which tasks are open for officers. */
@ApplicationScoped
public class OfficerTasks {

    /** A task is open. */
    public void opened(OpenedTask task) {}

    /** A task was completed or is no longer needed. */
    public void closed(String taskId) {}
}
