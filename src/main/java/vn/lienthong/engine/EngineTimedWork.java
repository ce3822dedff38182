package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import vn.lienthong.engine.TimedElements.Element;
import vn.lienthong.procedure.AgencyExchangeProcess;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.TimedWork;

/**
 * Timers and tasks are the engine's. A timer is held by a date nothing is due at rather than by suspension, so that one
 * that is written while the clock stands still is held in the same way.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY) // an engine that begins a transaction on a web thread confuses the pool (ADR 2)
public class EngineTimedWork implements TimedWork {
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    private RuntimeService runtime;
    private ManagementService jobs;
    private TimedElements elements;
    private DatedTasks tasks;

    protected EngineTimedWork() {}

    /** @param elements what waits for a limit in each model */
    @Inject
    public EngineTimedWork(RuntimeService runtime, ManagementService jobs, TimedElements elements, DatedTasks tasks) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.elements = elements;
        this.tasks = tasks;
    }

    @Override
    public void due(String dossierCode, String procedure, LimitKey limit, Optional<Instant> due) {
        definitions(dossierCode).forEach((process, definition) -> {
            for (Element element : elements.of(definition)) {
                if (waitsFor(element, process, procedure, limit)) {
                    move(process, element, due);
                }
            }
        });
    }

    /** @return id of its definition, by id of each running process of the dossier */
    private Map<String, String> definitions(String dossierCode) {
        var found = new HashMap<String, String>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossierCode)
                .list()
                .forEach(p -> found.put(p.getId(), p.getProcessDefinitionId()));
        UnwrittenEntities.of(
                        ExecutionEntity.class,
                        e -> e.isProcessInstanceExecution() && !e.isEnded() && dossierCode.equals(e.getBusinessKey()))
                .forEach(e -> found.put(e.getId(), e.getProcessDefinitionId()));
        return found;
    }

    private boolean waitsFor(Element element, String process, String procedure, LimitKey limit) {
        if (procedure == null) {
            return element.limit().map(limit.name()::equals).orElse(element.ofGroup());
        }
        // Whichever limit a procedure was given, only its own can be held.
        return element.limit().map(limit.name()::equals).orElse(!element.ofGroup() && limit.pausable())
                && procedure.equals(runtime.getVariable(process, AgencyExchangeProcess.Variables.PROCEDURE));
    }

    private void move(String process, Element element, Optional<Instant> due) {
        Optional<Instant> then = element.overdue() ? due.map(at -> at.plus(ONE_MINUTE)) : due;
        if (element.task()) {
            tasks.move(process, element.id(), then);
            return;
        }
        Instant fires = then.orElse(NEVER);
        timers(process, element.id()).forEach(id -> jobs.setJobDuedate(id, Date.from(fires)));
    }

    private Stream<String> timers(String process, String activity) {
        var written = jobs.createJobQuery().processInstanceId(process).activityId(activity).timers().list().stream()
                .map(Job::getId);
        var unwritten = UnwrittenEntities.of(
                        TimerEntity.class,
                        timer -> process.equals(timer.getProcessInstanceId()) && activity.equals(timer.getActivityId()))
                .stream()
                .map(TimerEntity::getId);
        return Stream.concat(written, unwritten).distinct().toList().stream();
    }
}
