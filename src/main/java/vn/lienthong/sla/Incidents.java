package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.security.CurrentActor;

/** Announces outages and ends them; both are acts of the trail (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3). */
@ApplicationScoped
public class Incidents {
    private static final String GROUND = "NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3";

    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * @param systemKey which system does not work
     * @param beganAt since when, not in the future
     * @return the incident; the one that is open already if there is one
     */
    @Transactional
    public Incident announce(String systemKey, Instant beganAt, String reason) {
        return open(systemKey).orElseGet(() -> {
            var incident =
                    new Incident(systemKey, reason, beganAt, current.get().id(), clock.instant());
            em.persist(incident);
            trail.record(Act.of("ANNOUNCE_INCIDENT")
                    .on("Incident", systemKey)
                    .after(Map.of("beganAt", beganAt.toString()))
                    .because(reason, GROUND));
            return incident;
        });
    }

    /** @return the incident, ended now; empty if there is none with this number, or it has ended */
    @Transactional
    public Optional<Incident> end(long id) {
        return Optional.ofNullable(em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(incident -> incident.endedAt().isEmpty())
                .map(incident -> {
                    incident.end(current.get().id(), clock.instant());
                    trail.record(Act.of("END_INCIDENT")
                            .on("Incident", incident.systemKey())
                            .after(Map.of("endedAt", clock.instant().toString()))
                            .because(null, GROUND));
                    return incident;
                });
    }

    /** @return the open incident of a system */
    @Transactional
    public Optional<Incident> open(String systemKey) {
        return em.createQuery(
                        "select i from Incident i where i.systemKey = :key and i.endedAt is null order by i.id",
                        Incident.class)
                .setParameter("key", systemKey)
                .getResultStream()
                .findFirst();
    }

    /** @return the latest incidents, newest first */
    @Transactional
    public List<Incident> latest(int most) {
        return em.createQuery("select i from Incident i order by i.id desc", Incident.class)
                .setMaxResults(most)
                .getResultList();
    }
}
