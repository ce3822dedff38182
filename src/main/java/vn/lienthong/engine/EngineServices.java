package vn.lienthong.engine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** The engine's services as beans; all of them application-scoped, so that beans of a page can hold them too. */
@ApplicationScoped
public class EngineServices {
    @EJB
    private Engine engine;

    @Produces
    @ApplicationScoped
    RuntimeService runtimeService() {
        return engine.processEngine().getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService taskService() {
        return engine.processEngine().getTaskService();
    }

    @Produces
    @ApplicationScoped
    ManagementService managementService() {
        return engine.processEngine().getManagementService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repositoryService() {
        return engine.processEngine().getRepositoryService();
    }
}
