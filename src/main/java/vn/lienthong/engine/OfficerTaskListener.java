package vn.lienthong.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import vn.lienthong.tasklist.OfficerTasks;
import vn.lienthong.tasklist.OpenedTask;

/** Tells the task list, in the engine's transaction, of every task that opens or closes in any model. */
class OfficerTaskListener extends AbstractBpmnParseListener implements TaskListener {
    private static final String PROCEDURE = "procedure";

    private final OfficerTasks tasks;
    private final DossierOfProcess dossiers;

    OfficerTaskListener(OfficerTasks tasks, DossierOfProcess dossiers) {
        this.tasks = tasks;
        this.dossiers = dossiers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        definition.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        definition.addBuiltInTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            tasks.opened(opened(task));
        } else {
            tasks.closed(task.getId());
        }
    }

    private OpenedTask opened(DelegateTask task) {
        var role = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse(null);
        Date due = task.getDueDate();
        return new OpenedTask(
                task.getId(),
                dossiers.of(task.getProcessInstanceId()).orElse(null),
                (String) task.getVariable(PROCEDURE),
                task.getTaskDefinitionKey(),
                task.getName(),
                role,
                due == null ? null : due.toInstant());
    }
}
