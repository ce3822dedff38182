package vn.lienthong.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/** What the engine reports to {@link TrailHistory}: the steps of processes and tasks, and nothing about variables. */
class TrailHistoryLevel implements HistoryLevel {
    private static final int ID = 4711;
    private static final Set<HistoryEventTypes> REPORTED = EnumSet.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_END,
            HistoryEventTypes.TASK_INSTANCE_CREATE,
            HistoryEventTypes.TASK_INSTANCE_COMPLETE,
            HistoryEventTypes.JOB_CREATE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "lienthong";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return type instanceof HistoryEventTypes known && REPORTED.contains(known);
    }
}
