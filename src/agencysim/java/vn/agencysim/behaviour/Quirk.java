package vn.agencysim.behaviour;

/** What can go wrong, or differently, at an agency; each has a rate from 0 (never) to 1 (always). */
public enum Quirk {
    /** 500 before anything is stored; drawn anew at each attempt. */
    FAIL_BEFORE_STORING,
    /** 500 although the request was stored: done, but the reply was lost. */
    FAIL_AFTER_STORING,
    /** Rejected, with a reason and a legal ground. */
    REFUSE,
    /** First {@code PENDING}, the real answer later. */
    PENDING_FIRST,
    /** The answer comes twice, half of the time under a second message id. */
    DOUBLE_ANSWER,
    /** The answer is never called back, only found by asking. */
    LOSE_ANSWER,
    /** The answer is held back so that later ones overtake it. */
    OUT_OF_ORDER
}
