package vn.lienthong.tasklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Officer;
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

    /** @return the officer's name; other words if it is the reader, or nobody */
    public String of(TaskItem task) {
        String username = task.claimedBy();
        if (username == null) {
            return labels.of("tasks.free");
        }
        return current.get().id().equals(username)
                ? labels.of("tasks.me")
                : officers.find(username).map(Officer::fullName).orElse(username);
    }
}
