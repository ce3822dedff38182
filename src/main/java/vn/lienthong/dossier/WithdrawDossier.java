package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;

/**
 * Rút hồ sơ: the citizen takes a dossier back, at any time before it has ended except while a register is being written. What
 * was granted stands; everything that still runs ends as withdrawn (NĐ 118/2025, Đ17).
 */
@ApplicationScoped
public class WithdrawDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Inbox inbox;

    @Inject
    private RegisterAtWork register;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DossierWithdrawn> withdrawn;

    /** What taking back came to. */
    public sealed interface Receipt {
        /** Taken back now. */
        record Withdrawn(Dossier dossier) implements Receipt {}

        /** Too late: it has ended. */
        record EndedBefore(Dossier dossier) implements Receipt {}

        /** Not now: the register is being written, and what it says is not known yet. */
        record RegisterAtWorkNow() implements Receipt {}

        /** No such dossier. */
        record Unknown() implements Receipt {}
    }

    /**
     * @param inboxId the stored message it came in
     * @param code the dossier's own or the portal's
     * @param reason as the citizen gave it
     * @throws WithdrawalMovedOn if the dossier took a step at this moment
     */
    @Transactional
    public Receipt withdraw(long inboxId, String code, String reason) {
        Optional<Dossier> found = dossiers.find(code);
        if (found.isEmpty()) {
            return new Receipt.Unknown();
        }
        Dossier dossier = dossiers.requireLocked(found.get().code());
        if (dossier.status().ended()) {
            return new Receipt.EndedBefore(dossier);
        }
        if (register.on(dossier.code())) {
            return new Receipt.RegisterAtWorkNow();
        }
        trail.record(Act.of("WITHDRAW_DOSSIER")
                .on("Dossier", dossier.code())
                .dossier(dossier.code())
                .onBehalfOf(dossier.applicantName())
                .before(Map.of("status", dossier.status().name()))
                .because(reason, "NĐ 118/2025, Đ17; sđ. NĐ 309/2026, Đ8"));
        withdrawn.fire(new DossierWithdrawn(dossier, reason));
        inbox.processed(inboxId, dossier.code());
        return new Receipt.Withdrawn(dossier);
    }
}
