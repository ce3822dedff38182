package vn.lienthong.procedure.death;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.procedure.rule.BenefitBranch;
import vn.lienthong.procedure.rule.BenefitKind;
import vn.lienthong.procedure.rule.BenefitRoute;
import vn.lienthong.procedure.rule.DeceasedGround;
import vn.lienthong.procedure.rule.Entitlement;

/**
 * Which branch pays what after a death, as decided at technical receipt and stored with the dossier. There is one place for
 * who pays the funeral: two branches that both pay it cannot be written down (NĐ 20/2021, Đ11 k2).
 *
 * @param knownOn day whose rates the amounts are by
 * @param funeral the one that pays the funeral; null if nobody does, or the family does not ask for it
 * @param survivors whether the family asks for survivor benefits
 * @param why why that branch and no other
 * @param legalGround article of that choice
 * @param doubt what is not sure about it, key of a text; null if nothing
 * @param grounds what each ground of the deceased gives, those passed over too
 */
public record RoutedBenefits(
        LocalDate knownOn,
        Funeral funeral,
        boolean survivors,
        BenefitRoute.Why why,
        String legalGround,
        String doubt,
        List<Ground> grounds) {

    /**
     * Who pays the funeral.
     *
     * @param amount đồng as known on that day; null if the table has no rate
     */
    public record Funeral(BenefitBranch branch, BenefitKind kind, Long amount) {}

    /**
     * One ground and where it leads.
     *
     * @param kind funeral benefit it would give; null if none
     * @param amount đồng of that benefit as known on that day; null if the table has no rate
     * @param beside what relatives get beside it; null if nothing
     * @param stopFirst whether social insurance ends a monthly benefit first
     * @param paid whether this ground's funeral benefit is the one that is paid
     * @param doubt key of a text; null if nothing
     */
    public record Ground(
            DeceasedGround ground,
            Entitlement.Answer leadsTo,
            BenefitKind kind,
            Long amount,
            Entitlement.Beside beside,
            boolean stopFirst,
            boolean paid,
            String legalGround,
            String doubt) {}

    public RoutedBenefits {
        grounds = List.copyOf(grounds);
    }

    /** {@return whether that branch gets a dossier: it pays the funeral, or owes relatives something they ask for} */
    public boolean involves(BenefitBranch branch) {
        return paysFuneral(branch) || beside(branch).isPresent();
    }

    /** {@return whether that branch, and so no other, pays the funeral} */
    public boolean paysFuneral(BenefitBranch branch) {
        return funeral != null && funeral.branch() == branch;
    }

    /** {@return what relatives get from that branch beside the funeral benefit} */
    public Optional<Entitlement.Beside> beside(BenefitBranch branch) {
        return survivors
                ? grounds.stream()
                        .filter(ground -> ground.beside() != null
                                && ground.leadsTo().name().equals(branch.name()))
                        .map(Ground::beside)
                        .findFirst()
                : Optional.empty();
    }

    /** {@return whether social insurance must end a monthly benefit of the deceased} */
    public boolean stopsSurvivorBenefit() {
        return grounds.stream().anyMatch(Ground::stopFirst);
    }
}
