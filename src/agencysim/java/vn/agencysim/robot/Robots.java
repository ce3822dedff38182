package vn.agencysim.robot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.agencysim.behaviour.Latency;
import vn.agencysim.platform.Beat;
import vn.agencysim.platform.Lane;
import vn.agencysim.platform.Lanes;
import vn.agencysim.platform.ProductClient;
import vn.agencysim.platform.Settings;
import vn.agencysim.platform.StoredSettings;
import vn.agencysim.platform.WallTime;

/** The robot officers of all communes but the one left to the person trying the product. */
@ApplicationScoped
@ManagedScheduledExecutorDefinition(name = Robots.THINKING, maxAsync = 4)
public class Robots implements Beat {
    static final String THINKING = "java:app/concurrent/agencysim-thinking";
    private static final String SETTING = "robots";
    private static final long IDLE_MS = 1000;

    @Resource(lookup = THINKING)
    private ManagedScheduledExecutorService thinking;

    @Inject
    private Settings settings;

    @Inject
    private StoredSettings stored;

    @Inject
    private ProductClient product;

    @Inject
    private RobotMemory memory;

    @Inject
    private Lanes lanes;

    @Inject
    @WallTime
    private Clock wall;

    private List<RobotOfficer> officers;
    private volatile RobotBehaviour behaviour;

    @PostConstruct
    void appoint() {
        officers = settings.robotUnits().stream()
                .flatMap(unit ->
                        Stream.of("civil-status", "signer").map(role -> new RobotOfficer(unit, role, product, memory)))
                .toList();
        behaviour = stored.find(SETTING, RobotBehaviour.class)
                .orElse(new RobotBehaviour(settings.robotsEnabled(), 1, new Latency(0, 0), 0));
    }

    public RobotBehaviour behaviour() {
        return behaviour;
    }

    /** From now on, and after a restart, robots work like this. */
    public void change(RobotBehaviour wanted) {
        stored.store(SETTING, wanted);
        behaviour = wanted;
    }

    /** Tasks completed since start, by account. */
    public Map<String, Long> completed() {
        Map<String, Long> completed = new TreeMap<>();
        officers.forEach(o -> completed.put(o.clientId(), o.completed()));
        return completed;
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(200);
    }

    @Override
    public void beat() {
        RobotBehaviour now = behaviour;
        if (!now.enabled()) {
            return;
        }
        officers.stream()
                .filter(o -> o.wantsToLook(wall.millis()))
                .forEach(o -> lanes.offer(Lane.ROBOTS, o.clientId(), () -> turn(o, now)));
    }

    private void turn(RobotOfficer officer, RobotBehaviour now) {
        int taken = officer.work(now, (after, what) -> thinking.schedule(what, after, TimeUnit.MILLISECONDS));
        officer.lookAgainAt(taken > 0 ? 0 : wall.millis() + IDLE_MS);
    }
}
