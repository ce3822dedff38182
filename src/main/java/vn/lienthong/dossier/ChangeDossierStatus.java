package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;

/** Gives a dossier the state that the states of its procedures amount to (L16); tells nobody if it has it already. */
@ApplicationScoped
public class ChangeDossierStatus {
    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DossierStatusChanged> changed;

    @Inject
    private Clock clock;

    /** Sets the derived state; the caller holds the dossier's row. */
    @Transactional
    public void to(DossierStatus derived, String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        DossierStatus before = dossier.status();
        if (before == derived || before.ended()) {
            return;
        }
        dossier.become(derived, clock.instant());
        record(dossier, before);
    }

    /** Opens one that has ended again, because a procedure of it was filed again; tells nobody if it has not ended. */
    @Transactional
    public void reopen(String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        DossierStatus before = dossier.status();
        if (before.ended()) {
            dossier.reopen();
            record(dossier, before);
        }
    }

    /** Gives one that has ended another final state, because an outcome was cancelled; it stays ended when it was. */
    @Transactional
    public void restate(DossierStatus derived, String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        DossierStatus before = dossier.status();
        if (before != derived) {
            dossier.restate(derived);
            record(dossier, before);
        }
    }

    private void record(Dossier dossier, DossierStatus before) {
        trail.record(Act.of("CHANGE_STATUS")
                .on("Dossier", dossier.code())
                .dossier(dossier.code())
                .before(Map.of("status", before.name()))
                .after(Map.of("status", dossier.status().name())));
        changed.fire(new DossierStatusChanged(dossier));
    }
}
