package vn.lienthong.tasklist.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import vn.lienthong.platform.Problem;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.tasklist.ClaimTask;
import vn.lienthong.tasklist.CompleteTask;
import vn.lienthong.tasklist.ReleaseTask;
import vn.lienthong.tasklist.TaskAttempt;
import vn.lienthong.tasklist.TaskDecision;
import vn.lienthong.tasklist.TaskDecisions;
import vn.lienthong.tasklist.TaskFilter;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.tasklist.TaskList;
import vn.lienthong.tasklist.TaskResult;
import vn.lienthong.ui.Labels;

/** Page {@code /ui/tasks/index.xhtml}: the caller's open tasks, the most urgent first, taken and decided in place. */
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
    CompleteTask completeTask;

    @Inject
    CurrentActor current;

    @Inject
    Labels labels;

    private transient TaskList.Page page;
    private transient TaskItem chosen;
    private String decision;
    private String reason;
    private String legalGround;

    /** @return the most urgent tasks, at most 50 */
    public List<TaskItem> getTasks() {
        return page().items();
    }

    /** @return how many there are in all */
    public long getTotal() {
        return page().total();
    }

    /** Forgets what was read, so that the page shows how things are now. */
    public void refresh() {
        page = null;
    }

    /** @return whether the caller has taken the task */
    public boolean mine(TaskItem task) {
        return current.get().id().equals(task.claimedBy());
    }

    /** @return whether a colleague has taken the task */
    public boolean another(TaskItem task) {
        return task.claimedBy() != null && !mine(task);
    }

    public void claim(TaskItem task) {
        done(() -> claimTask.claim(task.id()), "tasks.claimed", task);
    }

    public void release(TaskItem task) {
        done(() -> releaseTask.release(task.id()), "tasks.released", task);
    }

    /** Shows the form for the decision. */
    public void choose(TaskItem task) {
        chosen = task;
        decision = task.decisions().get(0);
        reason = null;
        legalGround = null;
    }

    /** Stores the decision and closes the form; leaves it open if something is missing. */
    public void decide() {
        boolean closed = done(
                () -> completeTask.complete(chosen.id(), TaskDecision.of(decision, reason, legalGround)),
                "tasks.decided",
                chosen);
        PrimeFaces.current().ajax().addCallbackParam("decided", closed);
        if (closed) {
            chosen = null;
            PrimeFaces.current().ajax().update("tasks:messages");
        }
    }

    /** @return whether the decision chosen needs a reason */
    public boolean isReasonNeeded() {
        return wanted().map(TaskDecisions.Decision::needsReason).orElse(false);
    }

    /** @return whether the decision chosen needs an article */
    public boolean isLegalGroundNeeded() {
        return wanted().map(TaskDecisions.Decision::needsLegalGround).orElse(false);
    }

    private Optional<TaskDecisions.Decision> wanted() {
        return chosen == null
                ? Optional.empty()
                : TaskDecisions.of(chosen.task()).stream()
                        .filter(each -> each.name().equals(decision))
                        .findFirst();
    }

    private boolean done(Supplier<TaskResult> act, String key, TaskItem task) {
        refresh();
        TaskResult result = TaskAttempt.of(act);
        if (result instanceof TaskResult.Done) {
            show(FacesMessage.SEVERITY_INFO, labels.with(key, task.dossierCode()), "");
            return true;
        }
        refuse(TaskProblems.in(labels.locale()).of(result));
        return false;
    }

    private static void refuse(Problem problem) {
        String fields =
                problem.errors().stream().map(Problem.FieldError::message).collect(Collectors.joining("; "));
        show(FacesMessage.SEVERITY_ERROR, problem.title(), fields.isEmpty() ? problem.detail() : fields);
    }

    private static void show(FacesMessage.Severity severity, String summary, String detail) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, summary, detail));
    }

    private TaskList.Page page() {
        if (page == null) {
            page = list.find(new TaskFilter(Optional.empty(), false, 0, SHOWN));
        }
        return page;
    }

    public TaskItem getChosen() {
        return chosen;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLegalGround() {
        return legalGround;
    }

    public void setLegalGround(String legalGround) {
        this.legalGround = legalGround;
    }
}
