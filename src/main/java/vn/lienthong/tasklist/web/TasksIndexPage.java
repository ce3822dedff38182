package vn.lienthong.tasklist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.lienthong.tasklist.ClaimTask;
import vn.lienthong.tasklist.ReleaseTask;
import vn.lienthong.tasklist.TaskFilter;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.tasklist.TaskList;

/** Page {@code /ui/tasks/index.xhtml}: the caller's open tasks, the most urgent first, live; the address keeps the view. */
@Named("tasksIndexPage")
@ViewScoped
public class TasksIndexPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    TaskList list;

    @Inject
    ClaimTask claimTask;

    @Inject
    ReleaseTask releaseTask;

    @Inject
    TaskAnswers answers;

    private boolean onlyMine;
    private int number = 1;
    private transient TaskList.Page page;

    /** @return one page of tasks */
    public List<TaskItem> getTasks() {
        return page().items();
    }

    /** @return how many there are in all */
    public long getTotal() {
        return page().total();
    }

    /** @return how many pages there are; 1 if there is nothing to show */
    public long getPages() {
        return Math.max(1, (getTotal() + SHOWN - 1) / SHOWN);
    }

    /** Forgets what was read, so that the page shows how things are now. */
    public void refresh() {
        page = null;
    }

    public void claim(TaskItem task) {
        refresh();
        answers.tell(() -> claimTask.claim(task.id()), "tasks.claimed", task, "tasks");
    }

    public void release(TaskItem task) {
        refresh();
        answers.tell(() -> releaseTask.release(task.id()), "tasks.released", task, "tasks");
    }

    private TaskList.Page page() {
        if (page == null) {
            page = list.find(new TaskFilter(Optional.empty(), onlyMine, (number - 1) * SHOWN, SHOWN));
        }
        return page;
    }

    /** @return whether only tasks the caller has taken are shown */
    public boolean isOnlyMine() {
        return onlyMine;
    }

    public void setOnlyMine(boolean onlyMine) {
        this.onlyMine = onlyMine;
    }

    /** @return which page is shown, from 1 */
    public int getPage() {
        return number;
    }

    public void setPage(int wanted) {
        number = Math.max(1, Math.min(wanted, 1_000_000));
    }
}
