package vn.lienthong.tasklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Officers;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.ui.Labels;

/** Who has taken a task, as colleagues call each other: {@code #{taskHolder.of(task)}}. */
@Named("taskHolder")
@RequestScoped
public class TaskHolder {
    @Inject
    CurrentActor current;

    @Inject
    Officers officers;

    @Inject
    Labels labels;

    /** By user name: read once for all rows of a page. */
    private final Map<String, String> names = new HashMap<>();

    /** @return the officer's name; other words if it is the reader, or nobody */
    public String of(TaskItem task) {
        if (task.claimedBy() == null) {
            return labels.of("tasks.free");
        }
        return mine(task) ? labels.of("tasks.me") : names.computeIfAbsent(task.claimedBy(), officers::nameOf);
    }

    /** @return whether the reader has taken the task */
    public boolean mine(TaskItem task) {
        return current.get().id().equals(task.claimedBy());
    }

    /** @return whether a colleague has taken the task, so that it can't be decided by the reader */
    public boolean another(TaskItem task) {
        return task.claimedBy() != null && !mine(task);
    }
}
