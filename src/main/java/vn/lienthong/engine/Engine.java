package vn.lienthong.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.io.ByteArrayInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import vn.lienthong.audit.JobFailures;
import vn.lienthong.audit.ProcessHistory;
import vn.lienthong.platform.BpmnResources;
import vn.lienthong.platform.ClockMoved;
import vn.lienthong.platform.DataSources;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.platform.StartUp;
import vn.lienthong.platform.TimeSource;
import vn.lienthong.procedure.LinkedGroups;
import vn.lienthong.tasklist.OfficerTasks;

/**
 * The process engine inside the server: in its transactions, on its threads, with its beans as delegates. Starts once
 * the tables are there, deploys the models the product brings, then begins with the jobs.
 */
@ManagedExecutorDefinition(name = Engine.JOBS, maxAsync = 6, hungTaskThreshold = 120_000)
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Engine {
    static final String JOBS = "java:app/concurrent/jobs";
    private static final Logger LOG = Logger.getLogger(Engine.class.getName());

    @Resource(lookup = JOBS)
    private ManagedExecutorService workers;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = DataSources.JNDI)
    private DataSource dataSource;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Inject
    private LinkedGroups groups;

    @Inject
    private BeanManager beans;

    @EJB
    private JobRunner runner;

    @Inject
    private MappingsAhead mappings;

    @Inject
    private EngineSettings settings;

    @Inject
    private TimeSource timeSource;

    @Inject
    private MovingClock clock;

    @Inject
    private ProcessHistory history;

    @Inject
    private JobFailures failures;

    @Inject
    private OfficerTasks tasks;

    private ContainerJobExecutor jobs;
    private ProcessEngine engine;
    private volatile int modelsDeployed = -1;

    @PostConstruct
    void start() {
        StartUp.of(Engine.class, this::begin);
    }

    private void begin() {
        EngineClock.follow(clock);
        settings.releaseLocksOfFormerLife(dataSource);
        jobs = new ContainerJobExecutor(workers, threads, runner, new JobSchedule(clock));
        jobs.setLockOwner(settings.node());
        jobs.setLockTimeInMillis((int) settings.jobLock(timeSource.mode()).toMillis());
        engine = configuration().buildProcessEngine();
        modelsDeployed = deploy();
        jobs.start();
        LOG.log(Level.INFO, "ENGINE-007 engine {0} is up on node {1} with {2} models", new Object[] {
            ProcessEngine.VERSION, settings.node(), modelsDeployed
        });
    }

    private ContainerEngineConfiguration configuration() {
        var configuration = new ContainerEngineConfiguration(mappings::take);
        EngineConfiguration.apply(configuration, settings.node(), settings.retries());
        var outlets = new EngineConfiguration.Outlets(history::append, failures, tasks);
        EngineConfiguration.report(configuration, outlets, jobs::dueAt);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(new EnlistingTransactionManager(transactions));
        configuration.setExpressionManager(new CdiExpressionManager(beans));
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorDeploymentAware(false);
        return configuration;
    }

    private int deploy() {
        var delivered = BpmnResources.find(Engine.class.getClassLoader(), name -> true);
        groups.check(delivered.keySet());
        var models = delivered.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .toList();
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name("lienthong")
                .source("war")
                // All or nothing: models that call each other are deployed together (ADR 3).
                .enableDuplicateFiltering(false);
        models.forEach(model -> deployment.addInputStream(model.getKey(), new ByteArrayInputStream(model.getValue())));
        try {
            deployment.deploy();
        } catch (ParseException e) {
            // Only our models are quoted in it, never a row.
            throw new IllegalStateException("ENGINE-011 a model is wrong: " + e.getMessage(), e);
        }
        return models.size();
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
        EngineClock.release();
    }

    /** The clock moved: timers may be due now. */
    public void wakeUp(@Observes ClockMoved moved) {
        jobs.jobWasAdded();
    }

    /** @return whether jobs are being run and all models are deployed */
    public boolean running() {
        return modelsDeployed >= 0 && jobs.isActive();
    }

    /** @return number of models the product brought */
    public int modelsDeployed() {
        return modelsDeployed;
    }

    /** @return the engine; call only once the server is up */
    public ProcessEngine processEngine() {
        return engine;
    }
}
