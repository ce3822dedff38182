package vn.lienthong.tasklist;

/** Somebody else, or a timer, ended the task at the same moment; nothing of this attempt was stored. */
public class TaskChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param taskId the engine's id of the task
     * @param cause what the engine said
     */
    public TaskChangedMeanwhile(String taskId, Throwable cause) {
        super("Task " + taskId + " changed meanwhile", cause);
    }
}
