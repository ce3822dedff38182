package vn.lienthong.tasklist.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.procedure.DecisionDetails;
import vn.lienthong.procedure.FetchRegistryData;
import vn.lienthong.procedure.NeededPapers;
import vn.lienthong.tasklist.ClaimTask;
import vn.lienthong.tasklist.CompleteTask;
import vn.lienthong.tasklist.Decision;
import vn.lienthong.tasklist.Decision.Needed;
import vn.lienthong.tasklist.LookUpRegistry;
import vn.lienthong.tasklist.ReleaseTask;
import vn.lienthong.tasklist.TaskDecision;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.tasklist.TaskList;
import vn.lienthong.ui.Labels;

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
    TaskAnswers answers;

    @Inject
    DetailsForm details;

    @Inject
    DossierSearch dossiers;

    @Inject
    LookUpRegistry registry;

    @Inject
    NeededPapers papers;

    @Inject
    Labels labels;

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
            begin(faces);
        } else if (faces.isPostback()) {
            backToTheList(faces);
        } else {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    private void begin(FacesContext faces) {
        boolean mayAsk = decisions().anyMatch(each -> each.needs().contains(Needed.MISSING));
        if (mayAsk && !faces.isPostback()) {
            details.startWith(papers.of(task.dossierCode()));
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

    /** @return whether the registry kept silent about somebody, and may be asked again */
    public boolean isRegistrySilent() {
        return task != null
                && dossiers.one(task.dossierCode())
                        .filter(FetchRegistryData::silent)
                        .isPresent();
    }

    /** @return the same page with what the registry says now */
    public String lookUpAgain() {
        if (registry.lookUp(id).isPresent()) {
            answers.looked(isRegistrySilent());
        } else {
            answers.changedMeanwhile();
        }
        keepMessages(FacesContext.getCurrentInstance());
        return "/ui/tasks/view?faces-redirect=true&includeViewParams=true";
    }

    /**
     * Stores the decision; stays if something is missing.
     *
     * @return back to the list once it is stored, or if somebody else has decided meanwhile; {@code null} to stay
     */
    public String decide() {
        Set<Needed> needs = needs();
        List<FieldError> faults = decision == null
                ? List.of(new FieldError("choice", labels.of("decide.choose")))
                : details.faults(needs);
        if (!faults.isEmpty()) {
            answers.incomplete(faults, FORM);
            return null;
        }
        boolean stored = answers.tell(() -> completeTask.complete(id, decision(needs)), "tasks.decided", task, FORM);
        if (!stored && list.one(id).isPresent()) {
            return null;
        }
        keepMessages(FacesContext.getCurrentInstance());
        return LIST;
    }

    private static void keepMessages(FacesContext faces) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** @return whether the decision chosen needs a reason */
    public boolean isReasonNeeded() {
        return needs(Needed.REASON);
    }

    /** @return whether the decision chosen needs an article */
    public boolean isLegalGroundNeeded() {
        return needs(Needed.LEGAL_GROUND);
    }

    /** @return whether the decision chosen needs the complete list of what is missing */
    public boolean isMissingNeeded() {
        return needs(Needed.MISSING);
    }

    /** @return whether the decision chosen needs what the declaration should say */
    public boolean isCorrectionsNeeded() {
        return needs(Needed.CORRECTIONS);
    }

    /** @return whether the decision chosen needs another commune to be asked */
    public boolean isEnquiryNeeded() {
        return needs(Needed.ENQUIRY);
    }

    /** @return whether the decision chosen needs an amount */
    public boolean isAmountNeeded() {
        return needs(Needed.AMOUNT);
    }

    private boolean needs(Needed what) {
        return needs().contains(what);
    }

    private Set<Needed> needs() {
        return task == null
                ? Set.of()
                : decisions()
                        .filter(each -> each.name().equals(decision))
                        .map(Decision::needs)
                        .findFirst()
                        .orElse(Set.of());
    }

    private Stream<Decision> decisions() {
        return task.decisions().stream().map(Decision::valueOf);
    }

    private TaskDecision decision(Set<Needed> needs) {
        return TaskDecision.of(decision, reason, legalGround)
                .with(dossiers.one(task.dossierCode())
                        .map(dossier -> details.details(needs, dossier))
                        .orElse(DecisionDetails.NONE));
    }

    public DetailsForm getDetails() {
        return details;
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
