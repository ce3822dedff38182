package vn.lienthong.architecture.offenders.product.engine;

import jakarta.transaction.TransactionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.lienthong.architecture.offenders.product.procedure.Procedure;

/** Innocent with all it holds: the engine may know Camunda's inside and everything of ours. */
public interface Engine {

    /** Allowed. */
    record Adapts(Procedure procedure, ExecutionEntity execution) {}

    /** Allowed: it is one. */
    interface CarefulTransactionManager extends TransactionManager {}
}
