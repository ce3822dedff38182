package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.lienthong.platform.DecisionTables;
import vn.lienthong.sla.LegalGround;

/**
 * Which branch pays for a funeral: every ground of the deceased is looked up, then one benefit is chosen across the three
 * branches, before anything is paid (NĐ 20/2021, Đ11 k2; Pháp lệnh ưu đãi người có công; {@code benefit-entitlement.dmn},
 * {@code benefit-route.dmn}).
 */
@ApplicationScoped
public class BenefitRouting {
    private RuleTable entitlements;
    private RuleTable routes;
    private BenefitAmounts amounts;

    /** For the container. */
    protected BenefitRouting() {}

    /** @param tables where the rules are */
    @Inject
    public BenefitRouting(DecisionTables tables) {
        entitlements = new RuleTable(tables, "benefit-entitlement");
        routes = new RuleTable(tables, "benefit-route");
        amounts = new BenefitAmounts(tables);
    }

    /**
     * Chooses.
     *
     * @param on day of the decision: amounts are compared as they may be paid on it
     */
    public BenefitRoute route(DeceasedFacts facts, LocalDate on) {
        List<Entitlement> all = new TreeSet<>(facts.grounds())
                .stream().map(ground -> entitlement(ground, facts)).toList();
        Optional<BenefitRoute.Paid> insurance = best(BenefitBranch.INSURANCE, all, facts, on);
        Optional<BenefitRoute.Paid> merit = best(BenefitBranch.MERIT, all, facts, on);
        Optional<BenefitRoute.Paid> social = best(BenefitBranch.SOCIAL, all, facts, on);
        RuleRow row = routes.one(Map.of(
                "insurance", insurance.isPresent(),
                "merit", merit.isPresent(),
                "social", social.isPresent(),
                "socialHigher", isHigher(social, insurance.or(() -> merit))));
        Optional<BenefitRoute.Paid> paid =
                switch (row.text("pay")) {
                    case "INSURANCE" -> insurance;
                    case "MERIT" -> merit;
                    case "SOCIAL" -> social;
                    default -> Optional.empty();
                };
        return new BenefitRoute(all, paid, row.constant("why", BenefitRoute.Why.class), row.ground());
    }

    private Entitlement entitlement(DeceasedGround ground, DeceasedFacts facts) {
        RuleRow row = entitlements.one(
                Map.of("ground", ground.name(), "age80", facts.age80().name()));
        LegalGround law = row.ground();
        return new Entitlement(
                ground,
                row.constant("branch", Entitlement.Answer.class),
                row.findConstant("benefit", BenefitKind.class),
                row.findConstant("beside", Entitlement.Beside.class),
                row.flag("stopFirst"),
                law);
    }

    /** Within a branch, too, only the highest is paid (NĐ 20/2021, Đ11 k2). */
    private Optional<BenefitRoute.Paid> best(
            BenefitBranch branch, List<Entitlement> all, DeceasedFacts facts, LocalDate on) {
        return all.stream()
                .filter(each -> each.branch().filter(branch::equals).isPresent())
                .flatMap(each -> each.funeral().stream())
                .map(kind -> new BenefitRoute.Paid(
                        branch,
                        kind,
                        amounts.amountKnownOn(kind, facts.diedOn(), on).map(BenefitAmount::amount)))
                .max(Comparator.comparing(paid -> paid.amount().orElse(Dong.ZERO)));
    }

    private static boolean isHigher(Optional<BenefitRoute.Paid> one, Optional<BenefitRoute.Paid> other) {
        Dong left = one.flatMap(BenefitRoute.Paid::amount).orElse(Dong.ZERO);
        Dong right = other.flatMap(BenefitRoute.Paid::amount).orElse(Dong.ZERO);
        return left.compareTo(right) > 0;
    }
}
