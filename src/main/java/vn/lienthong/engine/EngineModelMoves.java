package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.lienthong.procedure.ModelMoves;

/** Moves are migrations of the engine from a node to the node of the same id; timers and messages stay as they are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY) // an engine that begins a transaction on a web thread confuses the pool (ADR 2)
public class EngineModelMoves implements ModelMoves {
    private RuntimeService runtime;
    private RepositoryService repository;

    protected EngineModelMoves() {}

    @Inject
    public EngineModelMoves(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public List<DeployedModel> deployed() {
        List<ProcessDefinition> all = repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        List<String> newest = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .toList();
        return all.stream()
                .map(each -> new Counted(each, count(each)))
                .filter(each ->
                        each.running() > 0 || newest.contains(each.model().getId()))
                .map(Counted::deployed)
                .toList();
    }

    private record Counted(ProcessDefinition model, long running) {
        DeployedModel deployed() {
            return new DeployedModel(model.getKey(), model.getVersion(), model.getVersionTag(), running);
        }
    }

    private long count(ProcessDefinition model) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(model.getId())
                .count();
    }

    @Override
    public List<RunningProcess> running(String process, int deployment) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition(process, deployment)).list().stream()
                .map(instance -> new RunningProcess(instance.getId(), instance.getBusinessKey()))
                .toList();
    }

    @Override
    public void move(RunningProcess running, String process, int from, int to) {
        try {
            var plan = runtime.createMigrationPlan(definition(process, from), definition(process, to))
                    .mapEqualActivities()
                    .build();
            runtime.newMigration(plan).processInstanceIds(running.id()).execute();
        } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException noPlace) {
            throw new NotMovable(noPlace.getMessage(), noPlace);
        }
    }

    @Override
    public boolean exists(String process, int deployment) {
        return find(process, deployment) != null;
    }

    private String definition(String process, int deployment) {
        ProcessDefinition found = find(process, deployment);
        if (found == null) {
            throw new IllegalArgumentException("ENGINE-013 " + process + " has no deployment " + deployment);
        }
        return found.getId();
    }

    private ProcessDefinition find(String process, int deployment) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(deployment)
                .singleResult();
    }
}
