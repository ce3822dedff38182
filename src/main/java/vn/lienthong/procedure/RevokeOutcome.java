package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;

/** An outcome that was released counts no longer; it is kept and shown as revoked, and who asked for it is told (L18). */
@ApplicationScoped
public class RevokeOutcome {
    @Inject
    private DeriveGroupStatus groupStatus;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    /**
     * Revokes it for the reason and by the ground that are kept with the step; the caller holds the dossier's row.
     *
     * @param facts what else the trail is to know of it
     */
    void revoke(Dossier dossier, ProcedureStep step, Map<String, String> facts) {
        step.revoke();
        Map<String, String> after = new HashMap<>(facts);
        after.put("status", step.status().name());
        after.put("outcomeNumber", step.outcomeNumber().orElse(""));
        trail.record(Act.of("REVOKE_OUTCOME")
                .on("ProcedureStep", step.procedure().name())
                .dossier(dossier.code())
                .procedure(step.procedure().name())
                .before(Map.of("status", StepStatus.GRANTED.name()))
                .after(after)
                .because(step.reason().orElse(null), step.legalGround().orElse(null)));
        changed.fire(new ProcedureStepChanged(dossier, step));
        if (dossier.status().ended()) {
            groupStatus.restate(dossier.code());
        } else {
            groupStatus.derive(dossier.code());
        }
    }
}
