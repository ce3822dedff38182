package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;

/** Từ chối tiếp nhận (form 03): the dossier is not taken up, with a reason and a legal ground; nothing follows. */
@ApplicationScoped
public class RefuseDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DossierStatusChanged> changed;

    @Inject
    private Clock clock;

    /** Refuses a dossier that nobody has accepted yet. */
    @Transactional
    public void refuse(String dossierCode, String reason, String legalGround) {
        Dossier dossier = dossiers.require(dossierCode);
        dossier.refuse(reason, legalGround, clock.instant());
        trail.record(Act.of("REFUSE_DOSSIER")
                .on("Dossier", dossierCode)
                .dossier(dossierCode)
                .before(Map.of("status", DossierStatus.SUBMITTED.name()))
                .after(Map.of("status", dossier.status().name()))
                .because(reason, legalGround));
        changed.fire(new DossierStatusChanged(dossier));
    }
}
