package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;

/** Tiếp nhận hồ sơ hợp lệ: the dossier is complete and correct, the clocks run (NĐ 118/2025, Đ17 k3). */
@ApplicationScoped
public class AcceptDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DossierStatusChanged> changed;

    @Inject
    private Clock clock;

    /** @return the dossier, accepted now */
    @Transactional
    public Dossier accept(String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        dossier.accept(clock.instant());
        trail.record(Act.of("ACCEPT_DOSSIER")
                .on("Dossier", dossierCode)
                .dossier(dossierCode)
                .before(Map.of("status", DossierStatus.SUBMITTED.name()))
                .after(Map.of("status", dossier.status().name()))
                .because(null, "NĐ 118/2025, Đ17; sđ. NĐ 309/2026, Đ8"));
        changed.fire(new DossierStatusChanged(dossier));
        return dossier;
    }
}
