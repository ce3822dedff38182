package vn.agencysim.robot;

import java.time.OffsetDateTime;
import java.util.List;

/** A task as the product's list shows it; only what a robot looks at. */
public record RobotTask(
        String id,
        String dossierCode,
        String portalNumber,
        String task,
        String unit,
        String claimedBy,
        OffsetDateTime createdAt,
        List<String> decisions) {
    public RobotTask {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    boolean offers(String decision) {
        return decisions.contains(decision);
    }

    /** The product's list of tasks. */
    public record Page(List<RobotTask> items) {}
}
