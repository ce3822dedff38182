package vn.lienthong.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.rule.PaperNames;
import vn.lienthong.ui.Labels;

/** What links to outcomes say, in the names of the rules a dossier follows: {@code #{papers.open(…)}}. */
@Named("papers")
@RequestScoped
public class PaperLabels {
    @Inject
    PaperNames names;

    @Inject
    Labels labels;

    /**
     * @param ruleVersion of the dossier
     * @param procedure name of the one that gave the outcome
     */
    public String open(String ruleVersion, String procedure) {
        return labels.with("paper.open", name(ruleVersion, procedure));
    }

    /** Like {@link #open}, of an outcome that no longer counts. */
    public String superseded(String ruleVersion, String procedure) {
        return labels.with("superseded.open", name(ruleVersion, procedure));
    }

    private String name(String ruleVersion, String procedure) {
        return names.of(ruleVersion, Procedure.valueOf(procedure)).in(labels.locale());
    }
}
