package vn.agencysim.robot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final RobotMemory memory;
    private final Set<String> atHand = ConcurrentHashMap.newKeySet();
    private final AtomicLong completed = new AtomicLong();
    private volatile long nextLook;

    RobotOfficer(String unit, String role, ProductClient product, RobotMemory memory) {
        this.unit = unit;
        this.clientId = "robot." + unit + "." + role;
        this.product = product;
        this.memory = memory;
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
            Optional<Verdict> verdict = memory.judgement(task).verdict(behaviour);
            if (verdict.isPresent() && atHand.add(task.id()) && claim(task)) {
                taken++;
                think(new Decided(task, verdict.get()), behaviour, later);
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

    private record Decided(RobotTask task, Verdict verdict) {}

    private void think(Decided decided, RobotBehaviour behaviour, Later later) {
        long thinking = behaviour
                .thinking()
                .of(new Draw(behaviour.seed(), decided.task().id()), "think");
        if (thinking == 0) {
            complete(decided.task(), decided.verdict());
        } else {
            later.run(thinking, () -> complete(decided.task(), decided.verdict()));
        }
    }

    private void complete(RobotTask task, Verdict verdict) {
        try {
            Reply reply = post(task, "complete", Json.write(verdict));
            // Anything but success is no drama: gone is gone, and what is still ours is found among MINE at the next
            // look.
            if (reply.success()) {
                completed.incrementAndGet();
                memory.made(task.dossierCode(), verdict.decision());
            }
        } finally {
            atHand.remove(task.id());
        }
    }

    private Reply post(RobotTask task, String act, String body) {
        return product.post(clientId, "/api/v1/tasks/" + task.id() + "/" + act, Map.of(), body);
    }
}
