package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.WrongField;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.CertificateCorrection.State;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/**
 * A later agency returns an electronic certificate as wrong, and the registry looks at it within the day (NĐ 63/2024, Đ7 k4,
 * Đ8; sđ. NĐ 301/2026, Đ5, Đ6; L17).
 */
@ApplicationScoped
public class CorrectCertificate {
    @Inject
    private Dossiers dossiers;

    @Inject
    private AgencyRequests requests;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private SupersededOutcomes superseded;

    @Inject
    private Deadlines deadlines;

    @Inject
    private RunningProcedures processes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What is to be done.
     *
     * @param operation with which the registry would be asked to correct
     * @param replaced whether the agency returned a certificate that has been replaced meanwhile
     * @param inProgress whether another agency's return of it is looked at first
     */
    public record Opened(Operation operation, boolean replaced, boolean inProgress) {}

    /**
     * Looks at a return, for the first time or again after another one of the same certificate has ended.
     *
     * @param procedure whose agency returned the certificate
     */
    @Transactional
    public Opened open(String dossierCode, Procedure procedure) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.requireLocked(dossierCode);
        ReturnedCertificate returned = returned(dossierCode, procedure);
        Procedure registration =
                LinkedProcedure.valueOf(dossier.linkedProcedure()).first();
        Optional<CertificateCorrection> known =
                corrections.ofRequest(dossierCode, returned.request().requestKey());
        boolean replaced = superseded
                .lastReplaced(dossierCode, registration)
                .filter(at -> returned.request().recordedAt().isBefore(at)
                        // All in one instant, when the clock stands still: what it waited for came after it.
                        || known.filter(earlier -> earlier.waitedAt(at)).isPresent())
                .isPresent();
        boolean others = corrections.of(dossierCode).stream().anyMatch(CertificateCorrection::inProgress);
        CertificateCorrection correction = known.orElseGet(() -> first(dossier, returned, replaced, now));
        if (replaced) {
            end(correction, State.ALREADY_CORRECTED, now);
        } else {
            correction.lookedAt(others ? State.WAITING : State.OPEN);
        }
        record(correction, returned);
        return new Opened(registration.correction(), replaced, !replaced && others);
    }

    private CertificateCorrection first(Dossier dossier, ReturnedCertificate returned, boolean replaced, Instant now) {
        CertificateCorrection correction = new CertificateCorrection(returned, now);
        corrections.add(correction);
        if (!replaced) {
            deadlines.start(new DeadlineStart(
                    dossier.code(), returned.procedure().name(), LimitKey.SAME_DAY_REPAIR, dossier.ruleVersion(), now));
        }
        return correction;
    }

    /** The certificate is kept; the agency is told why when it is asked again. */
    @Transactional
    public void uphold(String dossierCode, Procedure procedure) {
        dossiers.requireLocked(dossierCode);
        end(corrections.requireLast(dossierCode, procedure), State.UPHELD, clock.instant());
    }

    /** A return is settled, and the next one that waits for it is looked at; under the lock of the dossier. */
    void end(CertificateCorrection correction, State how, Instant now) {
        correction.end(how, now);
        deadlines.done(
                correction.dossierCode(),
                LimitKey.SAME_DAY_REPAIR,
                correction.procedure().name(),
                now);
        processes.tell(CertificateCorrectionProcess.Messages.CORRECTION_ENDED, correction.dossierCode(), Map.of());
    }

    /** The dossier ends before its time: what has not been settled is dropped. */
    void drop(String dossierCode, Instant now) {
        corrections.of(dossierCode).stream()
                .filter(CertificateCorrection::unsettled)
                .forEach(correction -> {
                    State before = correction.state();
                    correction.end(State.DROPPED, now);
                    trail.record(Act.of("DROP_CORRECTION")
                            .on("AgencyRequest", correction.requestKey())
                            .dossier(dossierCode)
                            .procedure(correction.procedure())
                            .before(Map.of("state", before.name()))
                            .after(Map.of("state", State.DROPPED.name())));
                });
    }

    private ReturnedCertificate returned(String dossierCode, Procedure procedure) {
        AgencyRequest request = requests.of(dossierCode).stream()
                .filter(r -> r.operation() == procedure.outcomeOperation()
                        && r.procedure().filter(procedure.name()::equals).isPresent())
                .reduce((first, second) -> second)
                .filter(r -> r.answerKind() == AnswerKind.RETURNED)
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-007 Nothing returned by " + procedure));
        return new ReturnedCertificate(
                procedure, request, Json.read(request.answer().orElseThrow(), AnswerMessage.class));
    }

    private void record(CertificateCorrection correction, ReturnedCertificate returned) {
        trail.record(Act.of("OPEN_CORRECTION")
                .on("AgencyRequest", returned.request().requestKey())
                .dossier(correction.dossierCode())
                .procedure(correction.procedure())
                .after(Map.of(
                        "state",
                        correction.state().name(),
                        "wrong",
                        correction.wrong().stream().map(WrongField::field).collect(Collectors.joining(", "))))
                .because(returned.answer().reason(), returned.answer().legalGround()));
    }
}
