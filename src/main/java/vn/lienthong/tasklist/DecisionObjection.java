package vn.lienthong.tasklist;

import java.util.Optional;

/** Something beside the task itself that stands against a decision now; asked before anything is stored. */
public interface DecisionObjection {
    /** @return why the decision can't be taken; empty if nothing stands against it */
    Optional<TaskResult.Objected> against(OfficerTask task, TaskDecision decision);
}
