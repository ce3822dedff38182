package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.agency.CertificateChange;
import vn.lienthong.agency.CertificateChange.Kind;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.SupersedeOutcome.Right;
import vn.lienthong.procedure.SupersededOutcome.Replacement;

/**
 * The register corrected or cancelled a certificate, also long after the dossier has ended: the outcome is superseded or
 * revoked, never deleted, and everybody who was shown it, who paid by it and who handed it in hears of it (L18).
 */
@ApplicationScoped
public class FollowCertificateChange {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Inject
    private SupersedeOutcome supersedeOutcome;

    @Inject
    private TellReplacement tell;

    @Inject
    private RevokeOutcome revokeOutcome;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    /** What following it came to; everything but {@code Taken} has changed nothing. */
    public sealed interface Receipt {
        /** Taken now. */
        record Taken(String dossierCode) implements Receipt {}

        /** No such dossier, or it has no certificate that counts. */
        record NoCertificate() implements Receipt {}

        /** The dossier still runs: a certificate is not cancelled under what is being decided by it. */
        record StillRunning() implements Receipt {}

        /** A correction that can't be made, or a decision of a day that has not come. */
        record Unusable(List<FieldFault> faults) implements Receipt {}
    }

    /**
     * @param inboxId the stored message it came in
     * @param change complete
     */
    @Transactional
    public Receipt follow(long inboxId, CertificateChange change) {
        Optional<Dossier> found = dossiers.find(change.dossierCode());
        if (found.isEmpty()) {
            return new Receipt.NoCertificate();
        }
        Dossier dossier = dossiers.requireLocked(found.get().code());
        ProcedureStep registration = steps.require(
                dossier.code(),
                LinkedProcedure.valueOf(dossier.linkedProcedure()).first());
        if (registration.status() != StepStatus.GRANTED) {
            return new Receipt.NoCertificate();
        }
        if (change.decidedAt().toInstant().isAfter(clock.instant())) {
            return new Receipt.Unusable(List.of(new FieldFault("decidedAt", "certificateChange.decidedAt")));
        }
        Optional<Receipt> refused = change.kind() == Kind.CANCELLED
                ? cancel(dossier, registration, change)
                : correct(dossier, registration, change);
        if (refused.isEmpty()) {
            inbox.processed(inboxId, dossier.code());
        }
        return refused.orElseGet(() -> new Receipt.Taken(dossier.code()));
    }

    private Optional<Receipt> correct(Dossier dossier, ProcedureStep registration, CertificateChange change) {
        List<FieldFault> faults = correctDeclaration.faults(dossier, change.corrections());
        if (!faults.isEmpty()) {
            return Optional.of(new Receipt.Unusable(faults));
        }
        supersedeOutcome.replace(
                new Right(
                        dossier,
                        registration,
                        change.result(),
                        correctDeclaration.changes(dossier, change.corrections())),
                new Replacement(clock.instant(), change.decidedBy(), why(change), change.legalGround()));
        return Optional.empty();
    }

    private Optional<Receipt> cancel(Dossier dossier, ProcedureStep registration, CertificateChange change) {
        if (!dossier.status().ended()) {
            return Optional.of(new Receipt.StillRunning());
        }
        registration.keepReason(why(change), change.legalGround());
        Set<String> told = tell.cancelled(dossier, registration);
        revokeOutcome.revoke(
                dossier, registration, Map.of("decidedBy", change.decidedBy(), "told", String.join(", ", told)));
        return Optional.empty();
    }

    private static String why(CertificateChange change) {
        String day = DAY.format(change.decidedAt().atZoneSameInstant(MovingClock.ZONE));
        return change.reason() + " (" + change.decisionNumber() + ", " + day + ")";
    }
}
