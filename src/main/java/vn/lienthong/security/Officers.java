package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Officers and the roles they hold. */
@ApplicationScoped
public class Officers {
    @PersistenceContext
    EntityManager entities;

    /**
     * @param username user name
     * @return the account, enabled or not
     */
    public Optional<Officer> find(String username) {
        return Optional.ofNullable(entities.find(Officer.class, username));
    }

    /** @return the officer's full name; the user name itself if nobody has it */
    public String nameOf(String username) {
        return find(username).map(Officer::fullName).orElse(username);
    }

    /**
     * @param username user name
     * @param day a day
     * @return roles held on that day, ordered by unit and role; none if the account is disabled
     */
    public List<Grant> grantsOn(String username, LocalDate day) {
        return entities
                .createQuery(
                        "select r from OfficerRole r, Officer o where r.username = :username and o.username = r.username"
                                + " and o.enabled = true and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day) order by r.unitCode, r.role",
                        OfficerRole.class)
                .setParameter("username", username)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(OfficerRole::grant)
                .toList();
    }

    boolean empty() {
        return entities.createQuery("select count(o) from Officer o", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(Officer officer) {
        entities.persist(officer);
        // Foreign keys: rows must reach the database in the order of the delivered tables.
        entities.flush();
    }

    void add(OfficerRole role) {
        entities.persist(role);
        // Foreign keys: rows must reach the database in the order of the delivered tables.
        entities.flush();
    }
}
