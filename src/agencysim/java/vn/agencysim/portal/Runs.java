package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Settings;

/** Generation runs: ordered, in progress, done. */
@Stateless
public class Runs {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private FollowedClock clock;

    @Inject
    private Settings settings;

    /**
     * How far a run is.
     *
     * @param states dossiers of the run by {@link PortalDossier.State}
     */
    public record Progress(
            String id,
            String startedAt,
            int count,
            double ratePerSecond,
            long seed,
            double deathShare,
            List<String> units,
            String scenario,
            int generated,
            Map<String, Long> states) {}

    /** Begins a run. */
    public Progress start(RunOrder order) {
        Run run = new Run(
                UUID.randomUUID().toString(),
                order.orUnits(settings.units()),
                clock.now().toString());
        em.persist(run);
        return progress(run);
    }

    public List<Progress> all() {
        return em.createQuery("select r from Run r order by r.startedAt desc", Run.class).getResultList().stream()
                .map(this::progress)
                .toList();
    }

    public Optional<Progress> find(String id) {
        return Optional.ofNullable(em.find(Run.class, id)).map(this::progress);
    }

    /** Ids of runs that still have dossiers to generate, oldest first. */
    public List<String> unfinished() {
        return em.createQuery("select r.id from Run r where r.generated < r.total order by r.startedAt", String.class)
                .getResultList();
    }

    private Progress progress(Run run) {
        Map<String, Long> states = new TreeMap<>();
        em.createQuery(
                        "select d.state, count(d) from PortalDossier d where d.runId = :run group by d.state",
                        Object[].class)
                .setParameter("run", run.id())
                .getResultList()
                .forEach(row -> states.put(row[0].toString(), (Long) row[1]));
        RunOrder o = run.order();
        return new Progress(
                run.id(),
                run.startedAt(),
                o.count(),
                o.ratePerSecond(),
                o.seed(),
                o.deathShare(),
                o.units(),
                o.scenario(),
                run.generated(),
                states);
    }
}
