package vn.lienthong.architecture.offenders.product.procedure;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Innocent, but for what it holds. */
public interface Procedure {

    /** Allowed: three-line delegates. */
    record Delegates(DelegateExecution execution) {}

    /** Forbidden: the rest of Camunda. */
    record StartsByItself(RuntimeService runtime) {}

    /** Forbidden: the inside of Camunda. */
    record ReachesInside(ExecutionEntity execution) {}
}
