package vn.lienthong.engine;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import vn.lienthong.tasklist.Decision;
import vn.lienthong.tasklist.OfficerTasks;
import vn.lienthong.tasklist.OpenedTask;

/** Tells the task list, in the engine's transaction, of every task that opens or closes in any model. */
class OfficerTaskListener extends AbstractBpmnParseListener {
    private static final String PROCEDURE = "procedure";
    private static final String DECISIONS = "decisions";

    private final OfficerTasks tasks;
    private final DossierOfProcess dossiers;

    OfficerTaskListener(OfficerTasks tasks, DossierOfProcess dossiers) {
        this.tasks = tasks;
        this.dossiers = dossiers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        List<String> decisions = decisions(element);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> tasks.opened(opened(task, decisions)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> tasks.closed(task.getId()));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> tasks.closed(task.getId()));
    }

    /** Which ways there are to decide a task, its model says. */
    private static List<String> decisions(Element task) {
        return Stream.of(task)
                .flatMap(each -> each.elements("extensionElements").stream())
                .flatMap(each -> each.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties").stream())
                .flatMap(each -> each.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .filter(each -> DECISIONS.equals(each.attribute("name")))
                .flatMap(each -> Stream.of(each.attribute("value").strip().split("\\s+")))
                .map(OfficerTaskListener::known)
                .toList();
    }

    private static String known(String decision) {
        return Decision.find(decision)
                .map(Decision::name)
                .orElseThrow(() -> new IllegalStateException("ENGINE-014 a task is decided by " + decision));
    }

    private OpenedTask opened(DelegateTask task, List<String> decisions) {
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
                decisions,
                due == null ? null : due.toInstant());
    }
}
