package vn.lienthong.dossier.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion.Verdict;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Role;

/** The civil-status officer says whether two dossiers are about the same birth or death, and why (L19, L35). */
@ApplicationScoped
public class DecideSuspicion {
    @Inject
    private DuplicateSuspicions suspicions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What deciding came to; everything but {@code DECIDED} has changed nothing. */
    public enum Decided {
        DECIDED,
        /** There is no such suspicion. */
        UNKNOWN,
        /** Another verdict stands; it is final. */
        DECIDED_OTHERWISE,
        /** The caller is no civil-status officer of the dossier's unit. */
        NOT_ALLOWED
    }

    /**
     * @param dossierCode the dossier the officer works on
     * @param otherCode the one beside it
     * @param reason why, not blank
     */
    @Transactional
    public Decided decide(String dossierCode, String otherCode, Verdict verdict, String reason) {
        String unit = dossiers.requireLocked(dossierCode).competentUnit();
        if (!current.scope().mayAct(Role.CIVIL_STATUS, unit, null)) {
            return Decided.NOT_ALLOWED;
        }
        return suspicions
                .between(dossierCode, otherCode)
                .map(suspicion -> decide(suspicion, verdict, reason, unit))
                .orElse(Decided.UNKNOWN);
    }

    private Decided decide(DuplicateSuspicion suspicion, Verdict verdict, String reason, String unit) {
        if (suspicion.verdict().isPresent()) {
            return suspicion.verdict().get() == verdict ? Decided.DECIDED : Decided.DECIDED_OTHERWISE;
        }
        current.actsAs(Role.CIVIL_STATUS, unit);
        suspicion.decide(verdict, reason, current.get().id(), clock.instant());
        trail.record(Act.of("DECIDE_SUSPICION")
                .on("Dossier", suspicion.dossierCode())
                .dossier(suspicion.dossierCode())
                .after(Map.of("other", suspicion.otherCode(), "verdict", verdict.name()))
                .because(reason, "Luật Hộ tịch 2014, Đ12"));
        return Decided.DECIDED;
    }
}
