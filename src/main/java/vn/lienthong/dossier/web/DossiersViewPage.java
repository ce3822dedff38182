package vn.lienthong.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Page {@code /ui/dossiers/view.xhtml?code=…}: one dossier with all that happened to it, live. */
@Named("dossiersViewPage")
@RequestScoped
public class DossiersViewPage {
    @Inject
    DossierFile file;

    @Inject
    DossierTimeline history;

    private String code;
    private boolean everyStep;
    private DossierFacts facts;
    private List<TimelineRow> timeline;

    /** Looks the dossier up; answers 404 if it is unknown or not of the caller's units. */
    public void open() throws IOException {
        facts = code == null ? null : file.facts(code).orElse(null);
        if (facts == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public DossierFacts getFacts() {
        return facts;
    }

    /** @return procedures of the dossier */
    public List<StepRow> getSteps() {
        return facts.row().steps();
    }

    public List<ComparisonRow> getComparison() {
        return file.comparison(facts);
    }

    public List<PartRow> getParts() {
        return file.parts(facts);
    }

    public List<FailureRow> getFailures() {
        return file.failures(facts);
    }

    /** @return what happened, oldest first */
    public List<TimelineRow> getTimeline() {
        if (timeline == null) {
            timeline = history.of(facts.row().code(), everyStep);
        }
        return timeline;
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
