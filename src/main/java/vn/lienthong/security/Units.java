package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue of units, past and present. */
@ApplicationScoped
public class Units {
    @PersistenceContext
    EntityManager entities;

    /**
     * @param code code of a unit, still valid or not
     * @return the unit; empty if there never was one
     */
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(entities.find(Unit.class, code));
    }

    /**
     * @param day a day
     * @return the commune of that code, if there is one on that day
     */
    public Optional<Unit> commune(String code, LocalDate day) {
        return find(code).filter(unit -> unit.kind() == UnitKind.COMMUNE && unit.validOn(day));
    }

    /** @return the unit's name; the code itself if there never was such a unit */
    public String nameOf(String code) {
        return find(code).map(Unit::name).orElse(code);
    }

    /**
     * @param day a day
     * @return units that exist on it, ordered by code
     */
    public List<Unit> validOn(LocalDate day) {
        return entities.createQuery(
                        "select u from Unit u where u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)"
                                + " order by u.code",
                        Unit.class)
                .setParameter("day", day)
                .getResultList();
    }

    boolean empty() {
        return entities.createQuery("select count(u) from Unit u", Long.class).getSingleResult() == 0;
    }

    void add(Unit unit) {
        entities.persist(unit);
        // Foreign keys: rows must reach the database in the order of the delivered tables.
        entities.flush();
    }
}
