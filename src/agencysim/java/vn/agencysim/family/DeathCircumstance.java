package vn.agencysim.family;

import java.util.Optional;

/** What the deceased drew or had paid for: decides who pays what to whom (NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10). */
public enum DeathCircumstance {
    /** Nothing: only registration and deregistration. */
    NONE(20, 92, false, false, null),
    /** A small child, for which nothing was drawn either. */
    SMALL_CHILD(1, 3, false, false, null),
    /** Drew a pension from the social insurance. */
    PENSION(62, 92, true, false, null),
    /** Paid for 15 years or more: monthly survivor benefits. */
    FIFTEEN_YEARS_PAID(44, 58, true, false, null),
    /** Paid for a year or more: funeral allowance and a one-off survivor benefit. */
    SHORT_TIME_PAID(25, 43, true, false, null),
    /** Of 80 or more and drew a monthly survivor benefit: BHXH stops it, then y tế pays. */
    MONTHLY_SURVIVOR(81, 96, false, false, "OTHER_MONTHLY_BENEFIT"),
    /** Người có công. */
    MERIT(72, 96, false, true, null),
    /** Drew the social pension. */
    SOCIAL_PENSION(76, 96, false, false, "SOCIAL_PENSION"),
    /** Drew a monthly social allowance. */
    MONTHLY_ALLOWANCE(30, 70, false, false, "MONTHLY_ALLOWANCE"),
    /** Child of a poor single parent. */
    CHILD_OF_POOR_SINGLE_PARENT(3, 15, false, false, "CHILD_OF_POOR_SINGLE_PARENT"),
    /** Died by disaster, fire, epidemic or accident. */
    EMERGENCY(18, 70, false, false, "EMERGENCY_DEATH"),
    /** Merit, insurance and social protection at once: one may pay. */
    SEVERAL(81, 96, true, true, "MONTHLY_ALLOWANCE"),
    /** Người có công of 80 or more who drew a monthly survivor benefit: BHXH stops it, then one of nội vụ and y tế pays. */
    MONTHLY_SURVIVOR_OF_MERIT(81, 96, false, true, "OTHER_MONTHLY_BENEFIT"),
    /** Merit and social protection at once: the higher one pays. */
    MERIT_AND_SOCIAL(72, 96, false, true, "MONTHLY_ALLOWANCE");

    private final int youngest;
    private final int oldest;
    private final boolean insured;
    private final boolean merit;
    private final String social;

    DeathCircumstance(int youngest, int oldest, boolean insured, boolean merit, String social) {
        this.youngest = youngest;
        this.oldest = oldest;
        this.insured = insured;
        this.merit = merit;
        this.social = social;
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    boolean insured() {
        return insured;
    }

    boolean merit() {
        return merit;
    }

    /** The kind of social protection, if any. */
    Optional<String> social() {
        return Optional.ofNullable(social);
    }

    boolean child() {
        return this == CHILD_OF_POOR_SINGLE_PARENT || this == SMALL_CHILD;
    }

    /** Whether there is no benefit to ask for. */
    boolean drewNothing() {
        return !insured && !merit && social == null;
    }

    /** Whether BHXH has a monthly survivor benefit to stop before another branch pays. */
    boolean drewSurvivorBenefit() {
        return "OTHER_MONTHLY_BENEFIT".equals(social);
    }
}
