package vn.lienthong.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.lienthong.ui.Labels;

/** Page {@code /ui/dossiers/view.xhtml?code=…}: one dossier with all that happened to it, live. */
@Named("dossiersViewPage")
@RequestScoped
public class DossiersViewPage {
    @Inject
    DossierReader reader;

    @Inject
    DeclarationReader declarations;

    @Inject
    DossierTimeline history;

    @Inject
    SuspicionReader suspected;

    @Inject
    HospitalReader hospital;

    @Inject
    NeededPaperReader papers;

    @Inject
    DeadlineReader deadlines;

    @Inject
    Labels labels;

    private String code;
    private boolean everyStep;
    private OpenedDossier dossier;
    private DeclarationPaper declaration;
    private List<TimelineRow> timeline;
    private Optional<TimelineRow> lastReason;
    private List<SuspicionRow> suspicions;
    private HospitalReader.HospitalData hospitalData;
    private List<NeededPaperRow> neededPapers;
    private List<DeadlineRow> deadlineRows;

    /** Looks the dossier up; answers 404 if it is unknown or not of the caller's units. */
    public void open() throws IOException {
        dossier = code == null ? null : reader.open(code).orElse(null);
        if (dossier == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /**
     * Looks a dossier up for a page that shows it beside something else.
     *
     * @param wanted code of a dossier; {@code null} if that page has nothing to show either
     */
    public void show(String wanted) throws IOException {
        if (wanted != null) {
            code = wanted;
            open();
        }
    }

    public OpenedDossier getDossier() {
        return dossier;
    }

    /** @return the declaration beside the registries; {@code null} before the dossier is looked up */
    public DeclarationPaper getDeclaration() {
        if (declaration == null && dossier != null) {
            declaration = declarations.read(dossier);
        }
        return declaration;
    }

    /** @return dossiers that may be about the same birth or death */
    public List<SuspicionRow> getSuspicions() {
        if (suspicions == null) {
            suspicions = dossier == null ? List.of() : suspected.of(dossier.code());
        }
        return suspicions;
    }

    /** @return whether somebody must still decide about one before this dossier can be accepted */
    public boolean isSuspected() {
        return getSuspicions().stream().anyMatch(each -> each.verdict().isEmpty());
    }

    /** @return what the facilities' papers say; {@code null} until they have been looked for */
    public HospitalReader.HospitalData getHospitalData() {
        if (hospitalData == null && dossier != null) {
            hospitalData = hospital.of(dossier.dossier()).orElse(null);
        }
        return hospitalData;
    }

    /** @return papers the law asks for in its circumstances; none while the page only brings itself up to date, without them */
    public List<NeededPaperRow> getNeededPapers() {
        if (FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest()) {
            return List.of();
        }
        if (neededPapers == null) {
            neededPapers = dossier == null ? List.of() : papers.of(dossier.code(), labels.locale());
        }
        return neededPapers;
    }

    /** @return its clocks, those still owed first */
    public List<DeadlineRow> getDeadlines() {
        if (deadlineRows == null) {
            deadlineRows = dossier == null ? List.of() : deadlines.of(dossier.code(), labels.locale());
        }
        return deadlineRows;
    }

    public List<FailureRow> getFailures() {
        return reader.failures(dossier);
    }

    /** @return what happened, oldest first */
    public List<TimelineRow> getTimeline() {
        if (timeline == null) {
            timeline = history.of(dossier.code(), everyStep);
        }
        return timeline;
    }

    /**
     * @param procedure name of one of its procedures
     * @return what was last objected to, sent back or refused about it; {@code null} if nothing
     */
    public TimelineRow lastReason(String procedure) {
        if (lastReason == null && dossier != null && procedure != null) {
            lastReason = history.lastReason(dossier.code(), procedure);
        }
        return lastReason == null ? null : lastReason.orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isEveryStep() {
        return everyStep;
    }

    public void setEveryStep(boolean everyStep) {
        this.everyStep = everyStep;
    }
}
