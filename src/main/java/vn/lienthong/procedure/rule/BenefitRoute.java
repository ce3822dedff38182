package vn.lienthong.procedure.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.sla.LegalGround;

/**
 * Which benefit of a death is paid, decided before any branch pays anything.
 *
 * @param entitlements what each ground gives, in the order of {@link DeceasedGround}
 * @param paid the one funeral benefit to be paid; empty if there is none
 * @param why why this one and no other
 * @param law article and doubt of that choice
 */
public record BenefitRoute(List<Entitlement> entitlements, Optional<Paid> paid, Why why, LegalGround law) {

    /** The funeral benefit to be paid and its amount as known now; without amount the table has no rate for that day. */
    public record Paid(BenefitBranch branch, BenefitKind kind, Optional<Dong> amount) {}

    /** Why one benefit is paid and the others are not. */
    public enum Why {
        /** No branch pays. */
        NOBODY,
        /** Only one branch pays. */
        ONLY_ONE,
        /** Insurance law comes before the budget. */
        INSURANCE_BEFORE_BUDGET,
        /** Of several texts only the highest amount. */
        HIGHEST_ONLY
    }

    public BenefitRoute {
        entitlements = List.copyOf(entitlements);
    }

    /** {@return the branches that owe a funeral benefit, of which one pays} */
    public Set<BenefitBranch> entitled() {
        Set<BenefitBranch> found = EnumSet.noneOf(BenefitBranch.class);
        entitlements.forEach(each -> each.branch().ifPresent(found::add));
        return found;
    }

    /**
     * The branches that get a dossier: the one that pays the funeral, and those that owe the relatives something beside it.
     *
     * @return in the order of {@link BenefitBranch}; the others must not pay
     */
    public Set<BenefitBranch> involved() {
        Set<BenefitBranch> found = EnumSet.noneOf(BenefitBranch.class);
        paid.map(Paid::branch).ifPresent(found::add);
        entitlements.stream().filter(each -> each.beside().isPresent()).forEach(each -> each.branch()
                .ifPresent(found::add));
        return found;
    }

    /** {@return whether social insurance must end a monthly benefit of the deceased (NĐ 63/2024, Đ14 k3)} */
    public boolean stopsSurvivorBenefit() {
        return entitlements.stream().anyMatch(Entitlement::stopFirst);
    }

    /** {@return whether another branch waits until social insurance has ended that benefit: the two-agency sequence} */
    public boolean waitsForStop() {
        return stopsSurvivorBenefit() && involved().stream().anyMatch(branch -> branch != BenefitBranch.INSURANCE);
    }

    /** {@return the grounds for which the family needs a procedure of its own, outside the linked form} */
    public List<DeceasedGround> standAlone() {
        return grounds(Entitlement.Answer.STAND_ALONE);
    }

    /** {@return the grounds that an officer must clear before the choice is final} */
    public List<DeceasedGround> open() {
        return grounds(Entitlement.Answer.OPEN);
    }

    private List<DeceasedGround> grounds(Entitlement.Answer answer) {
        return entitlements.stream()
                .filter(each -> each.answer() == answer)
                .map(Entitlement::ground)
                .toList();
    }
}
