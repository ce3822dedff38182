package vn.lienthong.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.lienthong.audit.ProcessEvent;
import vn.lienthong.audit.ProcessEvent.Kind;

/**
 * Turns what the engine reports into compact rows of our own, in the same transaction; the engine's history tables stay
 * empty (see ADR 1).
 */
class TrailHistory implements HistoryEventHandler {
    private final EventSink sink;
    private final DossierOfProcess dossiers;
    private final JobEvents jobs;

    /** Where events go; {@code ProcessHistory} in the server. */
    interface EventSink {
        void append(ProcessEvent event);
    }

    TrailHistory(EventSink sink, DossierOfProcess dossiers, JobEvents jobs) {
        this.sink = sink;
        this.dossiers = dossiers;
        this.jobs = jobs;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity node) {
            sink.append(node(node));
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            sink.append(task(task));
        } else if (event instanceof HistoricProcessInstanceEventEntity process) {
            sink.append(process(process));
        } else if (event instanceof HistoricJobLogEvent job && job.getJobDueDate() != null) {
            jobs.dueAt(job.getJobDueDate().toInstant());
        }
    }

    private ProcessEvent process(HistoricProcessInstanceEventEntity process) {
        if (process.getBusinessKey() != null) {
            dossiers.remember(process.getProcessInstanceId(), process.getBusinessKey());
        }
        if (HistoryEventTypes.PROCESS_INSTANCE_START.getEventName().equals(process.getEventType())) {
            return event(Kind.STARTED, process.getStartTime(), process);
        }
        return event(Kind.ENDED, process.getEndTime(), process).detail(process.getDeleteReason());
    }

    private ProcessEvent node(HistoricActivityInstanceEventEntity node) {
        boolean entered =
                HistoryEventTypes.ACTIVITY_INSTANCE_START.getEventName().equals(node.getEventType());
        var kind = entered ? Kind.ENTERED : node.isCanceled() ? Kind.CANCELLED : Kind.LEFT;
        return event(kind, entered ? node.getStartTime() : node.getEndTime(), node)
                .at(node.getActivityId(), node.getActivityType(), node.getActivityInstanceId())
                .detail(node.getCalledProcessInstanceId());
    }

    private ProcessEvent task(HistoricTaskInstanceEventEntity task) {
        boolean opened = HistoryEventTypes.TASK_INSTANCE_CREATE.getEventName().equals(task.getEventType());
        boolean completed = TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason());
        var kind = opened ? Kind.TASK_OPENED : completed ? Kind.TASK_COMPLETED : Kind.TASK_CANCELLED;
        return event(kind, opened ? task.getStartTime() : task.getEndTime(), task)
                .at(task.getTaskDefinitionKey(), "userTask", task.getTaskId());
    }

    private ProcessEvent event(Kind kind, Date when, HistoryEvent event) {
        return ProcessEvent.of(kind, instant(when), event.getProcessDefinitionKey(), event.getProcessInstanceId())
                .dossier(dossiers.of(event.getProcessInstanceId()).orElse(null));
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }
}
