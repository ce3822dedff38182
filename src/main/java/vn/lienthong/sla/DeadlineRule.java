package vn.lienthong.sla;

import java.util.Optional;

/**
 * A limit as the law states it: so many of a unit, with or without a cut-off.
 *
 * @param amount 1–3,650; without meaning for {@link DeadlineUnit#SAME_WORKING_DAY}, where it is ignored
 * @param cutOff only read for {@link DeadlineUnit#WORKING_DAYS}
 * @param ground empty for a limit that somebody only tries out
 */
public record DeadlineRule(DeadlineUnit unit, int amount, CutOff cutOff, Optional<LegalGround> ground) {
    public static final int MIN_AMOUNT = 1;
    public static final int MAX_AMOUNT = 3_650;

    public DeadlineRule {
        if (amount < MIN_AMOUNT || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("amount must be 1–3650: " + amount);
        }
    }

    /** A limit without a legal ground and with the calendar's cut-off. */
    public static DeadlineRule of(DeadlineUnit unit, int amount) {
        return new DeadlineRule(unit, amount, CutOff.ofCalendar(), Optional.empty());
    }

    /** {@return the same limit with another cut-off} */
    public DeadlineRule withCutOff(CutOff other) {
        return new DeadlineRule(unit, amount, other, ground);
    }
}
