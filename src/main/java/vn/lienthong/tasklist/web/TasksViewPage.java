package vn.lienthong.tasklist.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.tasklist.ClaimTask;
import vn.lienthong.tasklist.CompleteTask;
import vn.lienthong.tasklist.ReleaseTask;
import vn.lienthong.tasklist.TaskDecision;
import vn.lienthong.tasklist.TaskDecisions;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.tasklist.TaskList;

/** Page {@code /ui/tasks/view.xhtml?id=…}: one task beside the whole dossier, to be decided with everything in sight. */
@Named("tasksViewPage")
@ViewScoped
public class TasksViewPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "decide";
    private static final String LIST = "/ui/tasks/index?faces-redirect=true";

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
    TaskAnswers answers;

    private String id;
    private TaskItem task;
    private String decision;
    private String reason;
    private String legalGround;

    /** Looks the task up before every showing, as somebody else may have decided it; answers 404 if it is not there. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        task = id == null ? null : list.one(id).orElse(null);
        if (task != null) {
            decision = decision == null ? task.decisions().get(0) : decision;
        } else if (faces.isPostback()) {
            backToTheList(faces);
        } else {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    private void backToTheList(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        if (faces.getMessageList().isEmpty()) {
            answers.changedMeanwhile();
        }
        keepMessages(faces);
        external.redirect(external.getRequestContextPath() + "/ui/tasks/index.xhtml");
        faces.responseComplete();
    }

    public void claim() {
        answers.tell(() -> claimTask.claim(id), "tasks.claimed", task, FORM);
    }

    public void release() {
        answers.tell(() -> releaseTask.release(id), "tasks.released", task, FORM);
    }

    /**
     * Stores the decision; stays if something is missing.
     *
     * @return back to the list once it is stored, or if somebody else has decided meanwhile; {@code null} to stay
     */
    public String decide() {
        boolean stored = answers.tell(
                () -> completeTask.complete(id, TaskDecision.of(decision, reason, legalGround)),
                "tasks.decided",
                task,
                FORM);
        if (!stored && list.one(id).isPresent()) {
            return null;
        }
        keepMessages(FacesContext.getCurrentInstance());
        return LIST;
    }

    private static void keepMessages(FacesContext faces) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** @return whether the caller has taken the task */
    public boolean isMine() {
        return current.get().id().equals(task.claimedBy());
    }

    /** @return whether a colleague has taken the task, so that it can't be decided here */
    public boolean isAnother() {
        return task.claimedBy() != null && !isMine();
    }

    /** @return whether the decision chosen needs a reason */
    public boolean isReasonNeeded() {
        return needs(TaskDecisions.Needed.REASON);
    }

    /** @return whether the decision chosen needs an article */
    public boolean isLegalGroundNeeded() {
        return needs(TaskDecisions.Needed.LEGAL_GROUND);
    }

    private boolean needs(TaskDecisions.Needed what) {
        return task != null
                && TaskDecisions.of(task.task()).stream()
                        .anyMatch(each -> each.name().equals(decision) && each.needs(what));
    }

    public TaskItem getTask() {
        return task;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
