package vn.lienthong.tasklist;

import java.util.List;
import java.util.Optional;
import vn.lienthong.platform.FieldFault;

/** What came of taking, giving back or deciding a task; everything but {@link Done} has changed nothing. */
public sealed interface TaskResult {
    /** @param task the task as it is now, or as it was when it ended */
    record Done(OfficerTask task) implements TaskResult {}

    /** The task is unknown: it never was, or it has ended. */
    record Gone() implements TaskResult {}

    /** The caller does not hold the role in the unit. To him it does not exist. */
    record OutOfScope() implements TaskResult {}

    /** @param officer user name of the one who has taken it */
    record HeldByAnother(String officer) implements TaskResult {}

    /** Nobody holds it, so it cannot be given back. */
    record NotHeld() implements TaskResult {}

    /** It was changed or ended at the very same moment, by somebody else or by a timer; nothing of this attempt is stored. */
    record ChangedMeanwhile() implements TaskResult {}

    /** @param allowed names of the decisions the task knows */
    record DecisionUnknown(List<String> allowed) implements TaskResult {}

    /**
     * Something beside the task stands against the decision.
     *
     * @param why {@code suspicion}, {@code duplicate} or {@code paper}
     * @param field path in the request, if it is about one
     */
    record Objected(String why, Optional<String> field) implements TaskResult {
        static Objected because(String why) {
            return new Objected(why, Optional.empty());
        }
    }

    /** @param fields what must be given with this decision, as the request calls it: {@code reason}, {@code missing} … */
    record Incomplete(List<String> fields) implements TaskResult {}

    /** @param faults what was given with this decision but can't be used, by its field in the request */
    record Unusable(List<FieldFault> faults) implements TaskResult {}
}
