package vn.agencysim.family;

import java.util.List;
import java.util.Optional;
import vn.agencysim.behaviour.Draw;

/** What the deceased drew or had paid for: decides who pays what to whom (NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10). */
public enum DeathCircumstance {
    /** Nothing: only registration and deregistration. */
    NONE(14, 20, 92, false, false, null),
    /** Drew a pension from the social insurance. */
    PENSION(18, 62, 92, true, false, null),
    /** Paid for 15 years or more: monthly survivor benefits. */
    FIFTEEN_YEARS_PAID(12, 44, 58, true, false, null),
    /** Paid for a year or more: funeral allowance and a one-off survivor benefit. */
    SHORT_TIME_PAID(10, 25, 43, true, false, null),
    /** Of 80 or more and drew a monthly survivor benefit: BHXH stops it, then y tế pays. */
    MONTHLY_SURVIVOR(8, 81, 96, false, false, "OTHER_MONTHLY_BENEFIT"),
    /** Người có công. */
    MERIT(10, 72, 96, false, true, null),
    /** Drew the social pension. */
    SOCIAL_PENSION(8, 76, 96, false, false, "SOCIAL_PENSION"),
    /** Drew a monthly social allowance. */
    MONTHLY_ALLOWANCE(7, 30, 70, false, false, "MONTHLY_ALLOWANCE"),
    /** Child of a poor single parent. */
    CHILD_OF_POOR_SINGLE_PARENT(3, 3, 15, false, false, "CHILD_OF_POOR_SINGLE_PARENT"),
    /** Died by disaster, fire, epidemic or accident. */
    EMERGENCY(5, 18, 70, false, false, "EMERGENCY_DEATH"),
    /** Merit, insurance and social protection at once: one may pay. */
    SEVERAL(5, 81, 96, true, true, "MONTHLY_ALLOWANCE");

    private static final List<DeathCircumstance> ALL = List.of(values());
    private static final int WEIGHTS =
            ALL.stream().mapToInt(each -> each.weight).sum();

    private final int weight;
    private final int youngest;
    private final int oldest;
    private final boolean insured;
    private final boolean merit;
    private final String social;

    DeathCircumstance(int weight, int youngest, int oldest, boolean insured, boolean merit, String social) {
        this.weight = weight;
        this.youngest = youngest;
        this.oldest = oldest;
        this.insured = insured;
        this.merit = merit;
        this.social = social;
    }

    /** One of them, as often as they are in life. */
    static DeathCircumstance of(Draw draw) {
        long left = draw.between("circumstance", 0, WEIGHTS - 1L);
        for (DeathCircumstance each : ALL) {
            left -= each.weight;
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException();
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
        return this == CHILD_OF_POOR_SINGLE_PARENT;
    }

    /** Whether relatives may get a survivor benefit. */
    boolean survivors() {
        return insured || merit;
    }
}
