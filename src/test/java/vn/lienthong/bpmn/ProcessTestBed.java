package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An engine in memory with the real models; tests move its clock, run its jobs and play officers and agencies. */
final class ProcessTestBed implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final Instant START = Instant.parse("2026-11-23T03:00:00Z");
    static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    static final String DOSSIER = "H79.901-261123-0001";
    static final String EXCHANGE = "agency-exchange";
    /** Waits after the first, second … failed attempt of a step that calls out. */
    static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda");
    private static final List<String> MODELS = List.of(
            "bpmn/birth/birth-group.bpmn",
            "bpmn/birth/birth-registration.bpmn",
            "bpmn/birth/residence-registration.bpmn",
            "bpmn/birth/health-insurance-card.bpmn",
            "bpmn/shared/agency-exchange.bpmn",
            "bpmn/shared/notice-delivery.bpmn");

    final ProcessTestBedWork work = new ProcessTestBedWork();
    private final ProcessTestBedDeadlines deadlines = new ProcessTestBedDeadlines();
    private final CoverageOfModels coverage = new CoverageOfModels();
    private ProcessEngine engine;
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
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(instance -> runtime
                .deleteProcessInstance(instance.getId(), "test over"));
        var history = engine.getHistoryService();
        history.deleteHistoricProcessInstancesBulk(history.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList());
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

    /** Puts another model in the place of one that is called. */
    void replace(String process, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(process + ".bpmn", model)
                .deploy();
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
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(task)
                .singleResult();
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

    boolean expectsAnswer() {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName("Msg_AgencyAnswered")
                        .count()
                > 0;
    }

    void pass(Duration duration) {
        ClockUtil.setCurrentTime(Date.from(now().plus(duration)));
        runJobs();
    }

    /** Time passes until the end of a limit: its timer stays silent in the due minute and fires once in the next. */
    void passUntilLate(String timer, String limit) {
        passUntilFired(timer, ProcessTestBedDeadlines.LIMITS.get(limit).plus(ONE_MINUTE));
    }

    /** The timer stays silent until one minute before and fires at its minute. */
    void passUntilFired(String timer, Duration wait) {
        long before = left(timer);
        pass(wait.minus(ONE_MINUTE));
        assertThat(jobs(timer)).as("%s one minute before", timer).hasSize(1);
        assertThat(left(timer)).as("%s one minute before", timer).isEqualTo(before);
        pass(ONE_MINUTE);
        assertThat(left(timer)).as("%s at its minute", timer).isEqualTo(before + 1);
    }

    /** Like {@link #passUntilFired(String, Duration)}, for a timer that waits for a technical while. */
    void passUntilFired(String timer) {
        passUntilFired(timer, Duration.between(now(), job(timer).getDuedate().toInstant()));
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Runs every due job, also those that come up, until none is due; a failing one is put off by the engine. */
    void runJobs() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            run(due.get(0));
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return allJobs().executable().orderByJobDuedate().asc().list();
    }

    private void run(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (ProcessTestBedWork.Unreachable failure) {
            assertThat(allJobs().jobId(job.getId()).singleResult().getExceptionMessage())
                    .isEqualTo(failure.getMessage());
        }
    }

    private JobQuery allJobs() {
        return engine.getManagementService().createJobQuery();
    }

    List<Job> jobs(String node) {
        return allJobs().activityId(node).list();
    }

    Job job(String node) {
        assertThat(jobs(node)).as("jobs of %s", node).hasSize(1);
        return jobs(node).get(0);
    }

    boolean nothingLeft() {
        return allJobs().count() == 0 && engine.getRuntimeService().createExecutionQuery().count() == 0;
    }

    /** A step that fails is tried again after each wait of its list; after the last attempt an incident stands. */
    void failUntilIncident(String node) {
        for (int attempt = 0; attempt < BACK_OFF.size(); attempt++) {
            runJobs();
            Duration wait = BACK_OFF.get(attempt);
            assertThat(job(node).getRetries()).isEqualTo(BACK_OFF.size() - attempt);
            assertThat(job(node).getDuedate().toInstant()).isEqualTo(now().plus(wait));
            assertThat(incidents(node)).isZero();
            ClockUtil.setCurrentTime(Date.from(now().plus(wait)));
        }
        runJobs();
        assertThat(job(node).getRetries()).isZero();
        assertThat(incidents(node)).isEqualTo(1);
    }

    /** The operator lets a failed step try again. */
    void operatorRetries(String node) {
        String job = job(node).getId();
        engine.getManagementService().setJobRetries(job, BACK_OFF.size() + 1);
        // The last failure put the job off once more; whoever retries by hand does not want to wait for that.
        engine.getManagementService().setJobDuedate(job, ClockUtil.getCurrentTime());
        runJobs();
    }

    long incidents(String node) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .incidentType("failedJob")
                .activityId(node)
                .count();
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

    private long left(String node) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(node)
                .finished()
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
