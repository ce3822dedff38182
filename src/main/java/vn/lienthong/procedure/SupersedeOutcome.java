package vn.lienthong.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.agency.Operation;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.CorrectedField;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.CertificateCorrection.State;
import vn.lienthong.procedure.SupersededOutcome.Replacement;

/**
 * A corrected certificate takes the place of the one that was released: that one is kept and shown as superseded, the new
 * one goes to everybody the old one went to (L17; Luật Hộ tịch 2014, Đ28).
 */
@ApplicationScoped
public class SupersedeOutcome {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private AgencyRequests requests;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private SupersededOutcomes superseded;

    @Inject
    private ReleaseOutcome release;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Inject
    private TellReplacement tellReplacement;

    @Inject
    private CorrectCertificate correctCertificate;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    /** @param returning the procedure whose agency returned the old certificate */
    @Transactional
    public void supersede(String dossierCode, Procedure returning) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.requireLocked(dossierCode);
        Procedure registration =
                LinkedProcedure.valueOf(dossier.linkedProcedure()).first();
        ProcedureStep step = steps.require(dossierCode, registration);
        CertificateCorrection correction = corrections.requireLast(dossierCode, returning);
        String why = correction.decisionReason().or(correction::reason).orElse("");
        var by = new Replacement(
                now,
                correction.signedBy().orElseThrow(),
                why,
                correction.decisionGround().orElse(null));
        // Whose own return led to this, or waits for it, is asked anew with the new certificate.
        Set<String> askedAnew = Stream.concat(
                        Stream.of(returning),
                        corrections.of(dossierCode).stream()
                                .filter(CertificateCorrection::waiting)
                                .map(CertificateCorrection::procedure))
                .map(Procedure::name)
                .collect(Collectors.toSet());
        Runnable settled = () -> correctCertificate.end(correction, State.CORRECTED, now);
        replace(
                new Right(dossier, step, granted(dossierCode, returning, registration), correction.fields()),
                by,
                settled,
                askedAnew);
    }

    /**
     * What takes the place of a certificate.
     *
     * @param result of the register, with the new certificate
     * @param fields what the declaration says from now on
     */
    record Right(Dossier dossier, ProcedureStep registration, JsonNode result, List<CorrectedField> fields) {}

    /** After the end of the dossier, or beside it, the register itself corrected what it had entered (L18). */
    void replace(Right right, Replacement by) {
        replace(right, by, () -> {}, Set.of());
    }

    private void replace(Right right, Replacement by, Runnable settled, Set<String> askedAnew) {
        ProcedureStep step = right.registration();
        String dossierCode = step.dossierCode();
        Instant validFrom = superseded
                .lastReplaced(dossierCode, step.procedure())
                .or(step::endedAt)
                .orElse(by.at());
        SupersededOutcome old = new SupersededOutcome(step, validFrom, by);
        superseded.add(old);
        step.supersede(release.outcome(step.procedure(), right.result(), by.at()));
        correctDeclaration.correct(dossierCode, right.fields(), by.reason(), by.legalGround());
        settled.run();
        record(old, step);
        changed.fire(new ProcedureStepChanged(right.dossier(), step));
        tellReplacement.replaced(right.dossier(), step, old, askedAnew);
    }

    private JsonNode granted(String dossierCode, Procedure returning, Procedure registration) {
        Operation correcting = registration.correction();
        return requests.of(dossierCode).stream()
                .filter(r -> r.operation() == correcting
                        && r.procedure().filter(returning.name()::equals).isPresent())
                .reduce((first, second) -> second)
                .filter(r -> r.answerKind() == AnswerKind.GRANTED)
                .flatMap(AgencyRequest::answer)
                .map(text -> Json.read(text, AnswerMessage.class).result())
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-001 Not granted: " + correcting));
    }

    private void record(SupersededOutcome old, ProcedureStep step) {
        trail.record(Act.of("SUPERSEDE_OUTCOME")
                .on("ProcedureStep", step.procedure().name())
                .dossier(step.dossierCode())
                .procedure(step.procedure().name())
                .before(Map.of(
                        "outcomeNumber",
                        old.number(),
                        "documentSha256",
                        old.document().map(d -> d.sha256()).orElse("")))
                .after(Map.of(
                        "outcomeNumber",
                        step.outcomeNumber().orElse(""),
                        "documentSha256",
                        step.outcomeDocument().map(d -> d.sha256()).orElse("")))
                .because(old.reason(), old.legalGround().orElse(null)));
    }
}
