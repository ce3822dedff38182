package vn.lienthong.procedure.birth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import vn.lienthong.agency.AgencyNotice;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.procedure.DeadlineMissed;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sla.LimitKey;

/**
 * The Ministry of Public Security answers within a working day why a newborn has no number yet; when it has not, it is reminded
 * (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6; L19). The wait for the true number goes on.
 */
@ApplicationScoped
public class EscalateNumberTrouble {
    private static final String REASON =
            "Chưa có số định danh sau 01 ngày làm việc kể từ khi có trục trặc; đề nghị trả lời và cấp số.";

    private static final String LAW = "NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6";

    @Inject
    private Dossiers dossiers;

    @Inject
    private AgencyRequests requests;

    @Inject
    private NoticeQueue notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void missed(@Observes DeadlineMissed event) {
        if (event.limit() == LimitKey.PERSONAL_ID_TROUBLE) {
            requests.of(event.dossierCode()).stream()
                    .filter(request -> request.operation() == Operation.ISSUE_PERSONAL_ID)
                    .reduce((earlier, last) -> last)
                    .ifPresent(request -> remind(dossiers.require(event.dossierCode()), request));
        }
    }

    private void remind(Dossier dossier, AgencyRequest request) {
        String procedure = Procedure.BIRTH_REGISTRATION.name();
        notices.addKeyed(
                Operation.telling(request.agency()),
                dossier.code(),
                procedure,
                key -> new AgencyNotice(
                        key,
                        AgencyNotice.Kind.NUMBER_OVERDUE,
                        dossier.code(),
                        dossier.portalNumber().orElse(null),
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                        procedure,
                        null,
                        null,
                        request.requestKey(),
                        null,
                        REASON));
        trail.record(Act.of("ESCALATE_NUMBER_TROUBLE")
                .on("AgencyRequest", request.requestKey())
                .dossier(dossier.code())
                .procedure(procedure)
                .because(REASON, LAW));
    }
}
