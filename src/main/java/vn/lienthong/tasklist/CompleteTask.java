package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.security.CurrentActor;

/** An officer decides a task, and the dossier goes on. */
@ApplicationScoped
public class CompleteTask {
    @Inject
    OfficerTasks tasks;

    @Inject
    TaskInbox inbox;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail trail;

    @Inject
    DecisionObjections objections;

    @Inject
    DecisionChecks checks;

    @Inject
    Event<OfficerDecided> decided;

    /**
     * Decides the task; a free one need not be taken first.
     *
     * @param taskId the engine's id
     * @param decision what the officer decided
     * @return done, gone, out of scope, held by another, decision unknown, or something missing or unusable that belongs to it
     * @throws TaskChangedMeanwhile if it ended at the same moment otherwise; nothing is stored
     */
    @Transactional
    public TaskResult complete(String taskId, TaskDecision decision) {
        return TaskAccess.to(tasks.lock(taskId), current, task -> decide(task, decision));
    }

    private TaskResult decide(OfficerTask task, TaskDecision decision) {
        Optional<Decision> known =
                Decision.find(decision.name()).filter(each -> task.decisions().contains(each.name()));
        if (known.isEmpty()) {
            return new TaskResult.DecisionUnknown(task.decisions());
        }
        List<String> missing = known.get().missingIn(decision);
        if (!missing.isEmpty()) {
            return new TaskResult.Incomplete(missing);
        }
        return objections.against(task, decision).orElseGet(() -> store(task, decision));
    }

    private TaskResult store(OfficerTask task, TaskDecision decision) {
        OfficerDecided decidedNow = decided(task, decision);
        List<FieldFault> unusable = checks.faults(decidedNow);
        if (!unusable.isEmpty()) {
            return new TaskResult.Unusable(unusable);
        }
        record(task, decision);
        decided.fire(decidedNow);
        inbox.complete(task.id(), Map.of("decision", decision.name()));
        return new TaskResult.Done(task);
    }

    private OfficerDecided decided(OfficerTask task, TaskDecision decision) {
        return new OfficerDecided(
                task.taskKey(),
                task.dossierCode(),
                task.procedure().orElse(null),
                decision.name(),
                decision.reason().orElse(null),
                decision.legalGround().orElse(null),
                decision.details(),
                current.get());
    }

    private void record(OfficerTask task, TaskDecision decision) {
        trail.record(Act.of("COMPLETE_TASK")
                .on("OfficerTask", task.id())
                .dossier(task.dossierCode())
                .procedure(task.procedure().orElse(null))
                .before(Map.of(
                        "taskKey", task.taskKey(), "claimedBy", task.claimedBy().orElse("")))
                .after(Map.of("taskKey", task.taskKey(), "decision", decision.name()))
                .because(decision.reason().orElse(null), decision.legalGround().orElse(null)));
    }
}
