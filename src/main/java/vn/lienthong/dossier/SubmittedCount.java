package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.metrics.annotation.Counted;

/** Counts dossiers that were stored; a submission that is repeated or refused is none. */
@ApplicationScoped
public class SubmittedCount {
    @Counted(name = "dossiers_submitted", absolute = true)
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) DossierSubmitted stored) {
        // The count is all.
    }
}
