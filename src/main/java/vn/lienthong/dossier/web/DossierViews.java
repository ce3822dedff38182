package vn.lienthong.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.agency.portal.PortalStatus;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.declaration.SearchText;
import vn.lienthong.platform.PageWish;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureSteps;
import vn.lienthong.sla.DueDate;

/** Reads dossiers for lists and searches; what a caller may not see is not even queried. */
@ApplicationScoped
public class DossierViews {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private Clock clock;

    /**
     * What is asked for.
     *
     * @param units codes of the units that may be seen; empty optional = all
     * @param text code, portal number or part of the child's name, with or without diacritics; may be null
     */
    public record Query(Optional<Set<String>> units, String text, DossierStatus status, PageWish page) {}

    /** @return a page, newest first */
    public DossierView.Page find(Query query) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, parameters);
        TypedQuery<Dossier> rows =
                em.createQuery("select d from Dossier d" + where + " order by d.id desc", Dossier.class);
        TypedQuery<Long> count = em.createQuery("select count(d) from Dossier d" + where, Long.class);
        parameters.forEach(rows::setParameter);
        parameters.forEach(count::setParameter);
        List<DossierView> items = rows.setFirstResult(query.page().first())
                .setMaxResults(query.page().size())
                .getResultStream()
                .map(this::view)
                .toList();
        return new DossierView.Page(
                items,
                count.getSingleResult(),
                query.page().number(),
                query.page().size());
    }

    /** @return the dossier as it is to be shown */
    public DossierView view(Dossier dossier) {
        PortalStatus portal = PortalStatus.of(dossier.status());
        return new DossierView(
                dossier.code(),
                dossier.portalNumber().orElse(null),
                dossier.linkedProcedure(),
                dossier.status().name(),
                portal.code(),
                portal.text(),
                dossier.receivingUnit(),
                dossier.competentUnit(),
                dossier.ruleVersion(),
                dossier.subject(),
                dossier.lateRegistration(),
                at(Optional.of(dossier.submittedAt())),
                at(Optional.of(dossier.technicalReceiptAt())),
                at(dossier.validReceiptAt()),
                at(dossier.endedAt()),
                dossier.reason().orElse(null),
                dossier.legalGround().orElse(null),
                steps.of(dossier.code()).stream().map(this::view).toList());
    }

    private DossierView.ProcedureView view(ProcedureStep step) {
        boolean late = !step.status().ended()
                && step.dueAt().map(due -> !DueDate.met(clock.instant(), due)).orElse(false);
        return new DossierView.ProcedureView(
                step.procedure().name(),
                step.status().name(),
                at(step.startedAt()),
                at(step.dueAt()),
                at(step.endedAt()),
                late,
                step.outcomeNumber().orElse(null),
                step.outcomeDocument().map(Document::id).orElse(null),
                step.reason().orElse(null),
                step.legalGround().orElse(null));
    }

    private static String where(Query query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        query.units().ifPresent(units -> {
            conditions.add("d.competentUnit in :units");
            parameters.put("units", units.isEmpty() ? Set.of("") : units);
        });
        if (query.status() != null) {
            conditions.add("d.status = :status");
            parameters.put("status", query.status());
        }
        if (query.text() != null && !query.text().isBlank()) {
            // Only letters, digits and blanks are left of it, so nothing in it is a wildcard; of "%" nothing is left at
            // all.
            String name = SearchText.normalise(query.text());
            conditions.add("(d.code = :text or d.portalNumber = :text"
                    + (name.isEmpty() ? ")" : " or d.subjectSearch like :name)"));
            parameters.put("text", query.text().strip());
            if (!name.isEmpty()) {
                parameters.put("name", "%" + name + "%");
            }
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private OffsetDateTime at(Optional<Instant> instant) {
        return instant.map(i -> OffsetDateTime.ofInstant(i, clock.getZone())).orElse(null);
    }
}
