package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.dossier.declaration.SearchText;
import vn.lienthong.security.ActorKind;
import vn.lienthong.security.CurrentActor;

/**
 * Finds dossiers for pages and for other systems alike: who may see which, what a filter means and in which order is said
 * here and nowhere else. What a caller may not see is not even queried.
 */
@ApplicationScoped
public class DossierSearch {
    private static final String PORTAL = "portal";

    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Dossiers dossiers;

    /**
     * @param filter which dossiers
     * @param first how many of the latest to leave out
     * @param size at most how many
     * @return dossiers the caller may see, the latest received first
     */
    @Transactional
    public List<Dossier> find(DossierFilter filter, int first, int size) {
        return query("select d", filter, " order by d.technicalReceiptAt desc, d.id desc", Dossier.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * @param filter which dossiers
     * @return how many of them the caller may see
     */
    @Transactional
    public long count(DossierFilter filter) {
        return query("select count(d)", filter, "", Long.class).getSingleResult();
    }

    /**
     * @param codeOrPortalNumber its own code or the portal's number
     * @return the dossier; empty if unknown or not the caller's to see
     */
    @Transactional
    public Optional<Dossier> one(String codeOrPortalNumber) {
        return dossiers.find(codeOrPortalNumber).filter(this::visible);
    }

    private boolean visible(Dossier dossier) {
        return visibleUnits()
                .map(units -> units.contains(dossier.competentUnit()) || units.contains(dossier.receivingUnit()))
                .orElse(true);
    }

    /**
     * The portal sees every dossier, as it sent them; other agencies see none here; officers see what their units received or
     * decide (L3).
     */
    private Optional<Set<String>> visibleUnits() {
        if (current.get().kind() == ActorKind.AGENCY) {
            return PORTAL.equals(current.get().id()) ? Optional.empty() : Optional.of(Set.of());
        }
        return current.scope().everyUnit()
                ? Optional.empty()
                : Optional.of(current.scope().units());
    }

    private <T> TypedQuery<T> query(String start, DossierFilter filter, String end, Class<T> type) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        visibleUnits().ifPresent(units -> {
            conditions.add(units.isEmpty() ? "1 = 0" : "(d.competentUnit in :units or d.receivingUnit in :units)");
            if (!units.isEmpty()) {
                values.put("units", units);
            }
        });
        filter.status().ifPresent(status -> {
            conditions.add("d.status = :status");
            values.put("status", status);
        });
        filter.unit().ifPresent(unit -> {
            conditions.add("(d.competentUnit = :unit or d.receivingUnit = :unit)");
            values.put("unit", unit);
        });
        filter.text().ifPresent(text -> {
            String name = SearchText.normalise(text);
            conditions.add("(d.code like :number escape '!' or d.portalNumber like :number escape '!'"
                    + (name.isEmpty() ? ")" : " or d.subjectSearch like :name escape '!')"));
            values.put("number", literal(text.toUpperCase(Locale.ROOT)) + "%");
            if (!name.isEmpty()) {
                values.put("name", "%" + literal(name) + "%");
            }
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = em.createQuery(start + " from Dossier d" + where + end, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** A percent sign somebody typed is a percent sign. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
