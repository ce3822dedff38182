package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Flow nodes entered and sequence flows taken since the engine was built, by process. */
final class CoverageOfModels extends AbstractBpmnParseListener implements HistoryEventHandler {
    private final Set<String> reached = new TreeSet<>();

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity
                && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            reached.add(name(activity.getProcessDefinitionId(), activity.getActivityId()));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        ExecutionListener taken =
                execution -> reached.add(name(execution.getProcessDefinitionId(), execution.getCurrentTransitionId()));
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, taken);
    }

    /** Fails with the names of what no test reached. */
    void assertComplete(String process, BpmnModelInstance model) {
        Set<String> missing = new TreeSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> missing.add(process + "/" + node.getId()));
        model.getModelElementsByType(SequenceFlow.class).stream()
                // The engine goes from this gateway straight into the event that happened.
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .forEach(flow -> missing.add(process + "/" + flow.getId()));
        assertThat(missing).isNotEmpty();
        missing.removeAll(reached);
        assertThat(missing).as("never reached by a test of this class").isEmpty();
    }

    private static String name(String definitionId, String element) {
        return definitionId.substring(0, definitionId.indexOf(':')) + "/" + element;
    }
}
