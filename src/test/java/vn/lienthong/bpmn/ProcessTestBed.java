package vn.lienthong.bpmn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.lienthong.engine.DatedTasks;
import vn.lienthong.engine.EngineModelMoves;
import vn.lienthong.engine.EngineTimedWork;
import vn.lienthong.engine.TimedElements;
import vn.lienthong.tasklist.OfficerTasks;

/** An engine in memory with the real models; tests move its clock, run its jobs and play officers and agencies. */
final class ProcessTestBed extends ProcessTestBedJobs
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final Instant START = Instant.parse("2026-11-23T03:00:00Z");
    static final String DOSSIER = "H79.901-261123-0001";
    static final String EXCHANGE = "agency-exchange";
    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda");
    private static final List<String> MODELS = List.of(
            "bpmn/birth/birth-group.bpmn",
            "bpmn/birth/birth-registration.bpmn",
            "bpmn/death/death-group.bpmn",
            "bpmn/death/death-registration.bpmn",
            "bpmn/shared/agency-procedure.bpmn",
            "bpmn/shared/agency-exchange.bpmn",
            "bpmn/shared/notice-delivery.bpmn",
            "bpmn/shared/outcome-review.bpmn",
            "bpmn/shared/certificate-correction.bpmn",
            "bpmn/birth/childbirth-support.bpmn",
            "bpmn/shared/consent.bpmn",
            "bpmn/shared/draft-confirmation.bpmn",
            "bpmn/shared/refiled-procedure.bpmn",
            "bpmn/shared/supplement.bpmn");

    final ProcessTestBedWork work = new ProcessTestBedWork();
    private final ProcessTestBedDeadlines deadlines = new ProcessTestBedDeadlines();
    /** Due dates that officers' tasks were moved to, by task. */
    final Map<String, Instant> moved = new HashMap<>();

    private final CoverageOfModels coverage = new CoverageOfModels();
    private String deployed;

    @Override
    public void beforeAll(ExtensionContext context) {
        // Failures are planted here; the engine would print each with its stack.
        ENGINE_LOG.setLevel(Level.OFF);
        Map<Object, Object> beans = work.beans();
        beans.put("deadlines", deadlines);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("process-test-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDefaultNumberOfRetries(BACK_OFF.size() + 1);
        configuration.setBeans(beans);
        configuration.setCustomHistoryEventHandlers(List.of(coverage));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(coverage)));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(deployment::addClasspathResource);
        deployed = deployment.deploy().getId();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ClockUtil.setCurrentTime(Date.from(START));
        work.reset();
        deadlines.reset();
        moved.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ClockUtil.reset();
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .filter(deployment -> !deployment.equals(deployed))
                .forEach(deployment -> repository.deleteDeployment(deployment, true));
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
        var history = engine.getHistoryService();
        List<String> past = history.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!past.isEmpty()) {
            history.deleteHistoricProcessInstancesBulk(past);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
    }

    /** Fails with the names of nodes and flows of a model that no test of the class reached. */
    void assertCovered(String process) {
        String file = MODELS.stream()
                .filter(model -> model.endsWith("/" + process + ".bpmn"))
                .findFirst()
                .orElseThrow();
        var stream = ProcessTestBed.class.getClassLoader().getResourceAsStream(file);
        coverage.assertComplete(process, Bpmn.readModelFromStream(stream));
    }

    /** What lets timers and tasks of the processes follow a deadline. */
    EngineTimedWork timedWork() {
        var rows = new OfficerTasks() {
            @Override
            public void dueMoved(String taskId, Instant due) {
                moved.put(taskId, due);
            }
        };
        return new EngineTimedWork(
                engine.getRuntimeService(),
                engine.getManagementService(),
                new TimedElements(engine.getRepositoryService()),
                new DatedTasks(engine.getTaskService(), rows));
    }

    EngineModelMoves modelMoves() {
        return new EngineModelMoves(engine.getRuntimeService(), engine.getRepositoryService());
    }

    /** Whether some process waits for this message. */
    boolean hears(String message) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** Puts another model in the place of one, in a deployment of all, as the product deploys them. */
    void replace(String process, BpmnModelInstance model) {
        var deployment = engine.getRepositoryService().createDeployment();
        MODELS.stream()
                .filter(each -> !each.endsWith("/" + process + ".bpmn"))
                .forEach(deployment::addClasspathResource);
        deployment.addModelInstance(process + ".bpmn", model).deploy();
    }

    ProcessInstance start(String process, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("dossierCode", DOSSIER);
        return engine.getRuntimeService().startProcessInstanceByKey(process, DOSSIER, all);
    }

    /** An officer completes the only open task of this kind. */
    void complete(String task, Map<String, Object> variables) {
        engine.getTaskService().complete(task(task).getId(), variables);
    }

    void decide(String task, String decision) {
        complete(task, Map.of("decision", decision));
    }

    Task task(String task) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).singleResult();
    }

    /** The agency calls back, and what follows is done; the only exchange about this operation must be waiting. */
    void agencyAnswers(String operation, String kind) {
        deliverAnswer(operation, kind);
        runJobs();
    }

    /** Only the agency's own call. */
    void deliverAnswer(String operation, String kind) {
        var exchange = engine.getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName("Msg_AgencyAnswered")
                .processVariableValueEquals("operation", operation)
                .singleResult();
        engine.getRuntimeService()
                .messageEventReceived("Msg_AgencyAnswered", exchange.getId(), Map.of("answerKind", kind));
    }

    /** The citizen hands in what the procedure waits for. */
    void supplement(String procedure) {
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName("Msg_SupplementReceived")
                .processVariableValueEquals("procedure", procedure)
                .singleResult();
        engine.getRuntimeService().messageEventReceived("Msg_SupplementReceived", waiting.getId());
        runJobs();
    }

    /** Somebody outside brings a message to the one process that waits for it. */
    void tell(String message, Map<String, Object> facts) {
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(message, waiting.getId(), facts);
        runJobs();
    }

    boolean expectsAnswer() {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName("Msg_AgencyAnswered")
                        .count()
                > 0;
    }

    List<ProcessInstance> running(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list();
    }

    /** Nodes in which the running instances of a process are; empty if none runs. */
    List<String> waitingIn(String process) {
        var runtime = engine.getRuntimeService();
        return running(process).stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .sorted()
                .toList();
    }

    long entered(String node) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(node)
                .count();
    }

    /** Value with which a variable of an instance ended or is now. */
    Object variable(ProcessInstance instance, String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }
}
