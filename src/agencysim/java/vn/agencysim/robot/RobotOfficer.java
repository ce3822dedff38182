package vn.agencysim.robot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProductClient;
import vn.agencysim.platform.Reply;

/** One officer of one commune, with an account of its own: looks at the list, claims, thinks, decides. */
final class RobotOfficer {
    private static final int PAGE = 50;

    private final String unit;
    private final String clientId;
    private final ProductClient product;
    private final Set<String> atHand = ConcurrentHashMap.newKeySet();
    private final AtomicLong completed = new AtomicLong();
    private volatile long nextLook;

    RobotOfficer(String unit, String role, ProductClient product) {
        this.unit = unit;
        this.clientId = "robot." + unit + "." + role;
        this.product = product;
    }

    String clientId() {
        return clientId;
    }

    /** Tasks completed since start. */
    long completed() {
        return completed.get();
    }

    boolean wantsToLook(long wallNow) {
        return wallNow >= nextLook;
    }

    void lookAgainAt(long wallMillis) {
        nextLook = wallMillis;
    }

    /** One look at the list: works through it; returns how many tasks were taken up. */
    int work(RobotBehaviour behaviour, Later later) {
        int taken = takeUp(tasks("OPEN"), behaviour, later);
        // Tasks claimed before a restart are still ours, and no longer open.
        return taken > 0 ? taken : takeUp(tasks("MINE"), behaviour, later);
    }

    /** Does something after a while, without holding a thread. */
    @FunctionalInterface
    interface Later {
        void run(long afterMillis, Runnable what);
    }

    private List<RobotTask> tasks(String state) {
        Reply reply = product.get(clientId, "/api/v1/tasks?unit=" + unit + "&state=" + state + "&page=0&size=" + PAGE);
        if (!reply.success()) {
            return List.of();
        }
        List<RobotTask> items = Json.read(reply.body(), RobotTask.Page.class).items();
        boolean open = "OPEN".equals(state);
        return items.stream().filter(t -> !open || t.claimedBy() == null).toList();
    }

    private int takeUp(List<RobotTask> tasks, RobotBehaviour behaviour, Later later) {
        int taken = 0;
        for (RobotTask task : tasks) {
            if (task.favourableDecision().isPresent() && atHand.add(task.id()) && claim(task)) {
                taken++;
                think(task, behaviour, later);
            }
        }
        return taken;
    }

    private boolean claim(RobotTask task) {
        boolean claimed = task.claimedBy() != null || post(task, "claim", "{}").success();
        if (!claimed) {
            atHand.remove(task.id());
        }
        return claimed;
    }

    private void think(RobotTask task, RobotBehaviour behaviour, Later later) {
        long thinking = behaviour.thinking().of(new Draw(behaviour.seed(), task.id()), "think");
        if (thinking == 0) {
            complete(task, behaviour);
        } else {
            later.run(thinking, () -> complete(task, behaviour));
        }
    }

    private void complete(RobotTask task, RobotBehaviour behaviour) {
        try {
            Reply reply = post(task, "complete", Json.write(Verdict.on(task, behaviour)));
            // Anything but success is no drama: gone is gone, and what is still ours is found among MINE at the next
            // look.
            if (reply.success()) {
                completed.incrementAndGet();
            }
        } finally {
            atHand.remove(task.id());
        }
    }

    private Reply post(RobotTask task, String act, String body) {
        return product.post(clientId, "/api/v1/tasks/" + task.id() + "/" + act, Map.of(), body);
    }
}
