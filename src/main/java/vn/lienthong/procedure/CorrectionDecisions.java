package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.procedure.CertificateCorrectionProcess.Elements;

/**
 * What the registry writes when it corrects, a declaration before the certificate is signed or a certificate that was
 * returned, is checked, then kept before the process goes on.
 */
@ApplicationScoped
public class CorrectionDecisions implements DecisionCheck {
    private static final String CORRECT = "CORRECT";
    private static final String AMEND = "AMEND_DECLARATION";
    private static final String SIGN = "SIGN";

    @Inject
    private Dossiers dossiers;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Override
    public List<FieldFault> faults(OfficerDecided decided) {
        return corrects(decided)
                ? correctDeclaration.faults(
                        dossiers.require(decided.dossierCode()),
                        decided.details().corrections())
                : List.of();
    }

    void decided(@Observes OfficerDecided decided) {
        if (amends(decided)) {
            amend(decided);
        }
        if (decided.taskKey().equals(Elements.TASK_CORRECT_CERTIFICATE)) {
            decide(decided);
        }
        if (decided.taskKey().equals(Elements.TASK_SIGN_CORRECTION)
                && decided.decision().equals(SIGN)) {
            of(decided).sign(decided.actor().name(), clock.instant());
        }
    }

    /** Nothing is signed yet, so the declaration itself says it right; the requester sees the new draft. */
    private void amend(OfficerDecided decided) {
        Dossier dossier = dossiers.require(decided.dossierCode());
        correctDeclaration.correct(
                decided.dossierCode(),
                correctDeclaration.changes(dossier, decided.details().corrections()),
                decided.reason(),
                decided.legalGround());
    }

    private void decide(OfficerDecided decided) {
        Dossier dossier = dossiers.require(decided.dossierCode());
        CertificateCorrection correction = of(decided);
        if (decided.decision().equals(CORRECT)) {
            correction.correct(
                    correctDeclaration.changes(dossier, decided.details().corrections()), decided, clock.instant());
        } else {
            correction.keep(decided, clock.instant());
        }
        Map<String, String> right = new TreeMap<>();
        correction.fields().forEach(field -> right.put(field.field(), String.valueOf(field.after())));
        right.put("decision", decided.decision());
        trail.record(Act.of("DECIDE_CORRECTION")
                .on("CertificateCorrection", correction.id())
                .dossier(decided.dossierCode())
                .procedure(decided.procedure())
                .after(right)
                .because(decided.reason(), decided.legalGround()));
    }

    /** @return whether the declaration itself is put right, before there is a certificate */
    public static boolean amends(OfficerDecided decided) {
        return decided.decision().equals(AMEND);
    }

    /** Whether the decision says what the declaration should say. */
    private static boolean corrects(OfficerDecided decided) {
        return Set.of(CORRECT, AMEND).contains(decided.decision());
    }

    private CertificateCorrection of(OfficerDecided decided) {
        return corrections.requireLast(decided.dossierCode(), Procedure.valueOf(decided.procedure()));
    }
}
