package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion.Verdict;
import vn.lienthong.dossier.duplicate.DuplicateSuspicions;

/** A dossier that may be about a birth or death already handed in is not accepted before somebody has decided (L19). */
@ApplicationScoped
public class SuspicionsFirst implements DecisionObjection {
    private static final String ACCEPT = "ACCEPT";

    @Inject
    private DuplicateSuspicions suspicions;

    @Override
    public Optional<TaskResult.Objected> against(OfficerTask task, TaskDecision decision) {
        if (!decision.name().startsWith(ACCEPT)) {
            return Optional.empty();
        }
        String code = task.dossierCode();
        if (!suspicions.undecided(code).isEmpty()) {
            return Optional.of(TaskResult.Objected.because("suspicion"));
        }
        boolean duplicate = suspicions.of(code).stream()
                .anyMatch(each -> each.dossierCode().equals(code)
                        && each.verdict().filter(Verdict.DUPLICATE::equals).isPresent());
        return duplicate ? Optional.of(TaskResult.Objected.because("duplicate")) : Optional.empty();
    }
}
