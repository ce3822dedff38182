package vn.lienthong.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lienthong.procedure.RunningProcedures;

/** A use case as the product's own are: one transaction around everything. */
@ApplicationScoped
public class ItUseCase {
    @Inject
    private RunningProcedures procedures;

    @Transactional
    public void start(String process, String dossierCode, Map<String, Object> variables) {
        procedures.start(process, dossierCode, variables);
    }
}
