package vn.agencysim.robot;

import java.util.List;
import java.util.Optional;

/** A task as the product's list shows it; only what a robot looks at. */
public record RobotTask(String id, String dossierCode, String task, String claimedBy, List<String> decisions) {
    private static final List<String> GOOD = List.of("ACCEPT", "SIGN", "RETRY", "RESUBMIT");

    /** The decision that moves the dossier on; empty if a robot does not know what to do with such a task. */
    Optional<String> favourableDecision() {
        return decisions == null
                ? Optional.empty()
                : GOOD.stream().filter(decisions::contains).findFirst();
    }

    boolean refusable() {
        return decisions.contains("REFUSE");
    }

    /** The product's list of tasks. */
    public record Page(List<RobotTask> items) {}
}
