package vn.lienthong.architecture.offenders.product.dossier;

import jakarta.persistence.Entity;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.lienthong.architecture.offenders.product.engine.Engine;
import vn.lienthong.architecture.offenders.product.sla.Sla;
import vn.lienthong.architecture.offenders.product.ui.Ui;

/** Innocent, but for what it holds. */
public interface Dossier {

    /** Allowed: sla is below. */
    record LooksDown(Sla sla) {}

    /** Forbidden: nobody depends on the engine. */
    record KnowsTheEngine(Engine engine) {}

    /** Forbidden: Camunda is the engine's affair. */
    record StartsProcesses(RuntimeService runtime) {}

    /** Forbidden: the delegate API belongs to procedure. */
    record IsADelegate(DelegateExecution execution) {}

    /** Forbidden: what pages share is for pages. */
    record KnowsPages(Ui ui) {}

    /** Allowed: data of a feature. */
    @Entity
    class Stored {}
}
