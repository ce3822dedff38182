package vn.lienthong.procedure.rule;

import java.util.Optional;
import vn.lienthong.sla.LegalGround;

/**
 * What one ground gives.
 *
 * @param ground because of which
 * @param answer whether and where
 * @param funeral funeral benefit; empty if this ground gives none here
 * @param beside what relatives get beside the funeral benefit, whoever pays that
 * @param stopFirst whether social insurance ends a monthly benefit of the deceased before another branch pays
 * @param law article and doubt
 */
public record Entitlement(
        DeceasedGround ground,
        Answer answer,
        Optional<BenefitKind> funeral,
        Optional<Beside> beside,
        boolean stopFirst,
        LegalGround law) {

    /** Where a ground leads. */
    public enum Answer {
        INSURANCE,
        MERIT,
        SOCIAL,
        /** Gives no funeral benefit. */
        NONE,
        /** Cannot be said before an officer clears the doubt. */
        OPEN,
        /** Outside the linked form: a procedure of its own, which the words of the ground name. */
        STAND_ALONE
    }

    /** What relatives get beside the funeral benefit. */
    public enum Beside {
        /** Tuất hằng tháng or một lần of social insurance. */
        SURVIVOR_BENEFIT,
        /** Three months' benefit of a person with merit. */
        MERIT_ONE_OFF
    }

    /** {@return the branch that this ground leads to; empty if none} */
    public Optional<BenefitBranch> branch() {
        return switch (answer) {
            case INSURANCE -> Optional.of(BenefitBranch.INSURANCE);
            case MERIT -> Optional.of(BenefitBranch.MERIT);
            case SOCIAL -> Optional.of(BenefitBranch.SOCIAL);
            case NONE, OPEN, STAND_ALONE -> Optional.empty();
        };
    }
}
