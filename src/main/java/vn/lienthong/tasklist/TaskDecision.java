package vn.lienthong.tasklist;

import java.util.Optional;
import vn.lienthong.procedure.DecisionDetails;

/**
 * What an officer decided.
 *
 * @param name the {@link Decision}, one of the task's
 * @param reason why, for the citizen
 * @param legalGround article it rests on
 * @param details lists and figures that belong to it
 */
public record TaskDecision(
        String name, Optional<String> reason, Optional<String> legalGround, DecisionDetails details) {

    public TaskDecision {
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
        legalGround = legalGround.map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * @param name one of the task's decisions
     * @param reason why; {@code null} or blank if not given
     * @param legalGround article; {@code null} or blank if not given
     * @return the decision, without details
     */
    public static TaskDecision of(String name, String reason, String legalGround) {
        return new TaskDecision(
                name == null ? "" : name,
                Optional.ofNullable(reason),
                Optional.ofNullable(legalGround),
                DecisionDetails.NONE);
    }

    /** @return the same decision with these details */
    public TaskDecision with(DecisionDetails given) {
        return new TaskDecision(name, reason, legalGround, given);
    }
}
