package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.MissingPart;
import vn.lienthong.procedure.NeededPapers;

/** Nobody is asked for a paper that a facility has to send as data (L20). */
@ApplicationScoped
public class PaperOnlyInOutage implements DecisionObjection {
    @Inject
    private Dossiers dossiers;

    @Inject
    private NeededPapers papers;

    @Override
    public Optional<TaskResult.Objected> against(OfficerTask task, TaskDecision decision) {
        List<MissingPart> missing = decision.details().missing();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Dossier dossier = dossiers.require(task.dossierCode());
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).part() != null
                    && !papers.mayBeAsked(missing.get(i).part(), dossier)) {
                return Optional.of(new TaskResult.Objected("paper", Optional.of("missing[%d].part".formatted(i))));
            }
        }
        return Optional.empty();
    }
}
