package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everything that may stand against a decision. */
@ApplicationScoped
public class DecisionObjections {
    @Inject
    @Any
    private Instance<DecisionObjection> all;

    /** @return the first that does; empty if the decision can be taken */
    Optional<TaskResult> against(OfficerTask task, TaskDecision decision) {
        return all.stream()
                .flatMap(each -> each.against(task, decision).stream())
                .map(TaskResult.class::cast)
                .findFirst();
    }
}
