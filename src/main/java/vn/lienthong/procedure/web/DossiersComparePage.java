package vn.lienthong.procedure.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.dossier.duplicate.DecideSuspicion;
import vn.lienthong.dossier.duplicate.DecideSuspicion.Decided;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion.Verdict;
import vn.lienthong.ui.Labels;

/** Page {@code /ui/dossiers/compare.xhtml?code=…&other=…}: two dossiers side by side, and the verdict on them (L19). */
@Named("dossiersComparePage")
@ViewScoped
public class DossiersComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuspicionReader reader;

    @Inject
    DecideSuspicion decideSuspicion;

    @Inject
    Labels labels;

    private String code;
    private String other;
    private String verdict;
    private String reason;
    private transient ComparedDossiers compared;

    /** Puts both side by side; answers 404 where nothing is suspected, or the first is not of the caller's units. */
    public void open() throws IOException {
        if (compared == null && code != null && other != null) {
            compared = reader.compare(code, other).orElse(null);
        }
        if (compared == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** @return the same page with the verdict once it is stored; {@code null} to stay where something is missing */
    public String decide() {
        if (missing()) {
            return null;
        }
        Decided came = decideSuspicion.decide(code, other, Verdict.valueOf(verdict), reason.strip());
        if (came != Decided.DECIDED) {
            show(null, FacesMessage.SEVERITY_ERROR, labels.of("compare.refused." + came));
            compared = null;
            return null;
        }
        show(null, FacesMessage.SEVERITY_INFO, labels.with("compare.stored", labels.code("verdict", verdict)));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return "/ui/dossiers/compare?faces-redirect=true&includeViewParams=true";
    }

    private boolean missing() {
        if (verdict == null) {
            show("verdict:choice", FacesMessage.SEVERITY_ERROR, labels.of("compare.verdictMissing"));
        }
        if (reason == null || reason.isBlank()) {
            show("verdict:reason", FacesMessage.SEVERITY_ERROR, labels.of("compare.reasonMissing"));
        }
        return verdict == null || reason == null || reason.isBlank();
    }

    private static void show(String client, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(client, new FacesMessage(severity, text, text));
    }

    public ComparedDossiers getCompared() {
        return compared;
    }

    /** @return whether nobody has decided yet and the caller may */
    public boolean isToBeDecided() {
        return compared != null && compared.suspicion().verdict().isEmpty() && reader.mayDecide(compared.one());
    }

    /** @return names of what can be found */
    public List<String> getVerdicts() {
        return Stream.of(Verdict.values()).map(Enum::name).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
