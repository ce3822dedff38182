package vn.lienthong.procedure.death;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.PageWish;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.procedure.rule.Dong;
import vn.lienthong.procedure.rule.PaidBenefit;
import vn.lienthong.procedure.rule.SupplementaryPayment;
import vn.lienthong.procedure.rule.SupplementaryPayments;

/** Truy lĩnh: funeral benefits that were paid before the rate of their day of death came into force (domain.md, L37). */
@ApplicationScoped
public class OwedSupplements {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private SupplementaryPayments rule;

    @Inject
    private Clock clock;

    /**
     * @param items what is owed among the payments looked at
     * @param total how many payments there are to look at
     */
    public record Page(List<SupplementaryPayment> items, long total) {}

    /**
     * @param diedFrom first day of death that is looked at, the day a new rate counts from
     * @param wish which of the payments are looked at, oldest first
     */
    @Transactional
    public Page owed(LocalDate diedFrom, PageWish wish) {
        List<Object[]> found = em.createQuery("select s, d" + granted() + " order by s.id", Object[].class)
                .setParameter("branches", DeathGroup.BENEFITS.keySet())
                .setParameter("granted", StepStatus.GRANTED)
                .setParameter("from", diedFrom)
                .setFirstResult(wish.first())
                .setMaxResults(wish.size())
                .getResultList();
        long total = em.createQuery("select count(s)" + granted(), Long.class)
                .setParameter("branches", DeathGroup.BENEFITS.keySet())
                .setParameter("granted", StepStatus.GRANTED)
                .setParameter("from", diedFrom)
                .getSingleResult();
        LocalDate today = LocalDate.now(clock);
        return new Page(
                found.stream()
                        .flatMap(row -> paid((ProcedureStep) row[0], (Dossier) row[1]).stream())
                        .flatMap(paid -> rule.owedOn(paid, today).stream())
                        .toList(),
                total);
    }

    private static String granted() {
        return " from ProcedureStep s, Dossier d where d.code = s.dossierCode and s.procedure in :branches"
                + " and s.status = :granted and d.eventDate >= :from";
    }

    /** Only the funeral is paid by a rate that is known here; survivor benefits of insurance are not. */
    private static Optional<PaidBenefit> paid(ProcedureStep step, Dossier dossier) {
        var result = Json.tree(step.outcomeResultJson().orElseThrow());
        LocalDate diedOn = dossier.eventDate().orElseThrow();
        LocalDate decidedOn = LocalDate.parse(result.path("decidedOn").asText());
        return dossier.benefitRouteJson()
                .map(json -> Json.read(json, RoutedBenefits.class))
                .filter(routed -> routed.paysFuneral(DeathGroup.BENEFITS.get(step.procedure())))
                // An agency that dates its decision before the death has paid something else, or made a mistake.
                .filter(routed -> !decidedOn.isBefore(diedOn))
                .map(routed -> new PaidBenefit(
                        dossier.code(),
                        routed.funeral().kind(),
                        diedOn,
                        decidedOn,
                        new Dong(result.path("amount").asLong())));
    }
}
