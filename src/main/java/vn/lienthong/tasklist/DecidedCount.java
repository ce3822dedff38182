package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.metrics.annotation.Counted;
import vn.lienthong.procedure.OfficerDecided;

/** Counts decisions that were stored; one that was refused, or lost against another, is none. */
@ApplicationScoped
public class DecidedCount {
    @Counted(name = "tasks_decided", absolute = true)
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficerDecided stored) {
        // The count is all.
    }
}
