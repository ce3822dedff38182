package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion.Verdict;
import vn.lienthong.dossier.duplicate.DuplicateSuspicions;

/**
 * A dossier that may be about a birth or death already handed in is not accepted before somebody has decided (L19); nor
 * signed, if its declaration was corrected since and is now under suspicion.
 */
@ApplicationScoped
public class SuspicionsFirst implements DecisionObjection {
    private static final String ACCEPT = "ACCEPT";
    private static final String SIGN = "SIGN";

    @Inject
    private DuplicateSuspicions suspicions;

    @Override
    public Optional<TaskResult.Objected> against(OfficerTask task, TaskDecision decision) {
        boolean accepts = decision.name().startsWith(ACCEPT);
        if (!accepts && !decision.name().equals(SIGN)) {
            return Optional.empty();
        }
        String code = task.dossierCode();
        // Once accepted, later dossiers about the same birth keep only themselves waiting.
        if (suspicions.undecided(code).stream().anyMatch(each -> accepts || suspected(each, code))) {
            return Optional.of(TaskResult.Objected.because("suspicion"));
        }
        boolean duplicate = suspicions.of(code).stream()
                .anyMatch(each -> suspected(each, code)
                        && each.verdict().filter(Verdict.DUPLICATE::equals).isPresent());
        return duplicate ? Optional.of(TaskResult.Objected.because("duplicate")) : Optional.empty();
    }

    private static boolean suspected(DuplicateSuspicion suspicion, String code) {
        return suspicion.dossierCode().equals(code);
    }
}
