package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.dossier.DossierWithdrawn;

/** What a withdrawal does to the procedures. */
@ApplicationScoped
public class EndByWithdrawal {
    @Inject
    private RunningProcedures processes;

    @Inject
    private EndOpenProcedures openProcedures;

    void withdrawn(@Observes DossierWithdrawn event) {
        String code = event.dossier().code();
        openProcedures.announce(code, event.reason(), null);
        processes.withdraw(code);
    }
}
