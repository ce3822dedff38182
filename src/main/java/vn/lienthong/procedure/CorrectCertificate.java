package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What is to be done.
     *
     * @param operation with which the registry would be asked to correct
     * @param replaced whether the agency returned a certificate that has been replaced meanwhile
     */
    public record Opened(Operation operation, boolean replaced) {}

    /** @param procedure whose agency returned the certificate */
    @Transactional
    public Opened open(String dossierCode, Procedure procedure) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.requireLocked(dossierCode);
        ReturnedCertificate returned = returned(dossierCode, procedure);
        Procedure registration =
                LinkedProcedure.valueOf(dossier.linkedProcedure()).first();
        CertificateCorrection correction = new CertificateCorrection(returned, now);
        corrections.add(correction);
        boolean replaced = superseded
                .lastReplaced(dossierCode, registration)
                .filter(at -> returned.request().recordedAt().isBefore(at))
                .isPresent();
        if (replaced) {
            correction.end(State.ALREADY_CORRECTED, now);
        } else {
            deadlines.start(new DeadlineStart(
                    dossierCode, procedure.name(), LimitKey.SAME_DAY_REPAIR, dossier.ruleVersion(), now));
        }
        record(correction, returned);
        return new Opened(correcting(registration), replaced);
    }

    /** The certificate is kept; the agency is told why when it is asked again. */
    @Transactional
    public void uphold(String dossierCode, Procedure procedure) {
        Instant now = clock.instant();
        corrections.requireLast(dossierCode, procedure).end(State.UPHELD, now);
        deadlines.done(dossierCode, LimitKey.SAME_DAY_REPAIR, procedure.name(), now);
    }

    /** @return the operation that corrects what a registration gave */
    static Operation correcting(Procedure registration) {
        return switch (registration.outcomeOperation()) {
            case RECORD_BIRTH -> Operation.CORRECT_BIRTH;
            case RECORD_DEATH -> Operation.CORRECT_DEATH;
            default -> throw new IllegalArgumentException(registration + " gives no certificate");
        };
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
