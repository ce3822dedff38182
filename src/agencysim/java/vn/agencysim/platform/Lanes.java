package vn.agencysim.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands work to a bounded number of the server's threads; the same piece is never under way twice. */
@ApplicationScoped
@ManagedExecutorDefinition(name = Lanes.EXECUTOR, maxAsync = 12)
public class Lanes {
    static final String EXECUTOR = "java:app/concurrent/agencysim-work";
    private static final Logger LOG = Logger.getLogger(Lanes.class.getName());

    @Resource(lookup = EXECUTOR)
    private ManagedExecutorService executor;

    private final Map<Lane, Set<String>> underWay = new EnumMap<>(Lane.class);

    public Lanes() {
        for (Lane lane : Lane.values()) {
            underWay.put(lane, ConcurrentHashMap.newKeySet());
        }
    }

    /** Starts the work unless it is already under way or its lane is full; then the caller offers it again later. */
    public void offer(Lane lane, String key, Runnable work) {
        Set<String> keys = underWay.get(lane);
        if (keys.size() < lane.limit() && keys.add(key)) {
            executor.execute(() -> run(keys, key, work));
        }
    }

    private static void run(Set<String> keys, String key, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // What is due stays in the database and is offered again by the next beat.
            LOG.log(Level.WARNING, "SIM-WORK-001 work failed and will be repeated: {0}", e.toString());
        } finally {
            keys.remove(key);
        }
    }
}
