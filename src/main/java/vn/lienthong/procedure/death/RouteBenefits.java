package vn.lienthong.procedure.death;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.Beneficiary;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.DeathProcedure;
import vn.lienthong.dossier.declaration.SocialBeneficiary.SocialKind;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.rule.BenefitAmount;
import vn.lienthong.procedure.rule.BenefitAmounts;
import vn.lienthong.procedure.rule.BenefitKind;
import vn.lienthong.procedure.rule.BenefitRoute;
import vn.lienthong.procedure.rule.BenefitRouting;
import vn.lienthong.procedure.rule.DeceasedFacts;
import vn.lienthong.procedure.rule.DeceasedGround;
import vn.lienthong.procedure.rule.Entitlement;

/**
 * Looks across the three branches before any of them pays, and writes down which one does and why the others are passed
 * over (NĐ 63/2024, Đ14 k3; sđ. NĐ 301/2026, Đ10; NĐ 20/2021, Đ11 k2; domain.md, L15).
 */
@ApplicationScoped
public class RouteBenefits {
    private BenefitRouting routing;
    private BenefitAmounts amounts;
    private AuditTrail trail;

    /** For the container. */
    protected RouteBenefits() {}

    @Inject
    RouteBenefits(BenefitRouting routing, BenefitAmounts amounts, AuditTrail trail) {
        this.routing = routing;
        this.amounts = amounts;
        this.trail = trail;
    }

    /** Decides by the day of technical receipt, keeps the decision with the dossier and in the trail. */
    void route(Dossier dossier, DeathDeclaration death) {
        decide(death, day(dossier)).ifPresent(routed -> {
            String json = Json.write(routed);
            if (dossier.benefitRouteJson().equals(Optional.of(json))) {
                return;
            }
            dossier.keepBenefitRoute(json);
            trail.record(Act.of("ROUTE_BENEFITS")
                    .on("Dossier", dossier.code())
                    .dossier(dossier.code())
                    .after(summary(routed))
                    .because(routed.why().name(), routed.legalGround()));
        });
    }

    /** @return the day whose rules and rates count for a dossier */
    static LocalDate day(Dossier dossier) {
        return LocalDate.ofInstant(dossier.technicalReceiptAt(), MovingClock.ZONE);
    }

    /**
     * Which branch pays what.
     *
     * @param on day of the decision
     * @return empty if the family asks for no benefit
     */
    Optional<RoutedBenefits> decide(DeathDeclaration death, LocalDate on) {
        return Optional.ofNullable(death.benefit()).map(benefit -> {
            var facts =
                    new DeceasedFacts(death.deceased().birthDate(), death.eventDate(), grounds(benefit.beneficiary()));
            return routed(death, routing.route(facts, on), on);
        });
    }

    private RoutedBenefits routed(DeathDeclaration death, BenefitRoute route, LocalDate on) {
        Optional<BenefitRoute.Paid> paid = route.paid().filter(any -> death.asksFor(DeathProcedure.FUNERAL_ALLOWANCE));
        return new RoutedBenefits(
                on,
                paid.map(one -> new RoutedBenefits.Funeral(
                                one.branch(),
                                one.kind(),
                                one.amount().map(dong -> dong.amount()).orElse(null)))
                        .orElse(null),
                death.asksFor(DeathProcedure.SURVIVOR_BENEFIT),
                route.why(),
                route.law().article(),
                route.law().doubt().orElse(null),
                route.entitlements().stream()
                        .map(each -> ground(each, death.eventDate(), on, paid))
                        .toList());
    }

    private RoutedBenefits.Ground ground(
            Entitlement each, LocalDate diedOn, LocalDate on, Optional<BenefitRoute.Paid> paid) {
        return new RoutedBenefits.Ground(
                each.ground(),
                each.answer(),
                each.funeral().orElse(null),
                each.funeral()
                        .flatMap(kind -> amount(kind, diedOn, on))
                        .map(amount -> amount.amount().amount())
                        .orElse(null),
                each.beside().orElse(null),
                each.stopFirst(),
                paid.filter(one -> each.branch().filter(one.branch()::equals).isPresent()
                                && each.funeral().filter(one.kind()::equals).isPresent())
                        .isPresent(),
                each.law().article(),
                each.law().doubt().orElse(null));
    }

    private Optional<BenefitAmount> amount(BenefitKind kind, LocalDate diedOn, LocalDate on) {
        return amounts.amountKnownOn(kind, diedOn, on);
    }

    /** What the form says about the deceased, as grounds of the three branches. */
    static Set<DeceasedGround> grounds(Beneficiary beneficiary) {
        Set<DeceasedGround> grounds = EnumSet.noneOf(DeceasedGround.class);
        if (beneficiary.insurance() != null) {
            grounds.add(
                    beneficiary.insurance().pensionPaidAt() == null
                            ? DeceasedGround.CONTRIBUTED_12_MONTHS
                            : DeceasedGround.PENSION);
        }
        if (beneficiary.merit() != null) {
            grounds.add(DeceasedGround.MERIT);
        }
        if (beneficiary.social() != null) {
            beneficiary.social().kinds().forEach(kind -> grounds.add(ground(kind)));
        }
        return grounds;
    }

    private static DeceasedGround ground(SocialKind kind) {
        return switch (kind) {
            case SOCIAL_PENSION -> DeceasedGround.SOCIAL_PENSION;
            case MONTHLY_ALLOWANCE -> DeceasedGround.SOCIAL_ALLOWANCE;
            case CHILD_OF_POOR_SINGLE_PARENT -> DeceasedGround.POOR_SINGLE_PARENT_CHILD;
            case OTHER_MONTHLY_BENEFIT -> DeceasedGround.SURVIVOR_ALLOWANCE;
            case EMERGENCY_DEATH -> DeceasedGround.EMERGENCY_DEATH;
        };
    }

    private static Map<String, Object> summary(RoutedBenefits routed) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("knownOn", routed.knownOn().toString());
        facts.put(
                "grounds",
                joined(routed.grounds().stream()
                        .map(each -> each.ground() + "→" + each.leadsTo())
                        .toList()));
        facts.put("stopFirst", routed.stopsSurvivorBenefit());
        if (routed.funeral() != null) {
            facts.put("branch", routed.funeral().branch().name());
            facts.put("kind", routed.funeral().kind().name());
            Optional.ofNullable(routed.funeral().amount()).ifPresent(amount -> facts.put("amount", amount));
        }
        return facts;
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", "));
    }
}
