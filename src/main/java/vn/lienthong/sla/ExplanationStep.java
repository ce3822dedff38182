package vn.lienthong.sla;

import java.util.List;

/**
 * One line of an explanation, before it is put into words.
 *
 * @param arguments in the order of the message's placeholders: local dates and times, durations, numbers, enum constants,
 *     or text
 */
public record ExplanationStep(Code code, List<Object> arguments) {

    /** What a line says; each constant is a message {@code step.…}. */
    public enum Code {
        /** limit: amount, unit. */
        LIMIT,
        /** limit without amount. */
        LIMIT_SAME_DAY,
        /** article. */
        GROUND,
        /** what the law leaves open. */
        DOUBT,
        /** received at; counts from there. */
        STARTS_AT_ONCE,
        /** received at, cut-off. */
        BEFORE_CUT_OFF,
        /** received at, cut-off, opening of the next working day. */
        AFTER_CUT_OFF,
        /** received at, opening of the next working day. */
        RECEIVED_ON_DAY_OFF,
        /** day 0, opening of the first day that counts. */
        DAY_ZERO,
        /** day off, its name. */
        DAY_OFF,
        /** make-up day, its name. */
        MAKE_UP_DAY,
        /** date with sessions of its own, its name. */
        OWN_SESSIONS,
        /** number of further special days not listed. */
        MORE_DAYS,
        /** base due, counted time up to it. */
        BASE_DUE,
        /** from, to, counted time. */
        COUNTED,
        /** from, to, counted time lost, reasons. */
        PAUSED,
        /** open pause: from, reasons, counted time left. */
        STOPPED,
        /** from, to, reason. */
        PAUSE_WITHOUT_EFFECT,
        /** due. */
        DUE,
        /** the years without a published table. */
        PROVISIONAL
    }

    public ExplanationStep {
        arguments = List.copyOf(arguments);
    }

    static ExplanationStep of(Code code, Object... arguments) {
        return new ExplanationStep(code, List.of(arguments));
    }
}
