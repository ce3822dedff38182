package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.FetchRegistryData;

/** Model step: the people of the declaration are looked up in the population registry. */
@Named("fetchRegistryData")
@ApplicationScoped
public class FetchRegistryDataDelegate implements JavaDelegate {
    @Inject
    private FetchRegistryData fetchRegistryData;

    @Override
    public void execute(DelegateExecution execution) {
        fetchRegistryData.fetch(Facts.dossierCode(execution));
    }
}
