package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.eclipse.microprofile.metrics.annotation.Counted;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/** A due minute passed without the act: a fact of the trail, and nothing is held back for it (NĐ 63/2024, Đ7 k3). */
@ApplicationScoped
public class RecordOverdue {
    @Inject
    private Deadlines deadlines;

    @Inject
    private AuditTrail trail;

    /** Keeps the fact. */
    @Counted(name = "deadlines_missed", absolute = true)
    @Transactional
    public void record(String dossierCode, LimitKey limit) {
        deadlines.missed(dossierCode, limit);
        trail.record(Act.of("MISS_DEADLINE")
                .on("Deadline", limit.name())
                .dossier(dossierCode)
                .after(Map.of("limit", limit.name())));
    }
}
