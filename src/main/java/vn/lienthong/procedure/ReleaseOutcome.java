package vn.lienthong.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.metrics.annotation.Counted;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.Json;

/** Trả kết quả of one procedure as soon as it exists, whatever the others do (NĐ 63/2024, Đ4 k3). */
@ApplicationScoped
public class ReleaseOutcome {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private GrantedAnswers answers;

    @Inject
    private ProcedureLimits limits;

    @Inject
    private DeriveGroupStatus groupStatus;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    /** Stores what was granted, ends the procedure and tells everybody concerned. */
    @Counted(name = "outcomes_released", absolute = true)
    @Transactional
    public void release(String dossierCode, Procedure procedure) {
        Instant now = clock.instant();
        ProcedureStep step = steps.require(dossierCode, procedure);
        Outcome outcome = outcome(procedure, answers.require(dossierCode, procedure.outcomeOperation()), now);
        step.grant(outcome, now);
        limits.done(dossierCode, procedure, now);
        trail.record(Act.of("RELEASE_OUTCOME")
                .on("ProcedureStep", procedure.name())
                .dossier(dossierCode)
                .procedure(procedure.name())
                .after(Map.of(
                        "status", step.status().name(),
                        "outcomeNumber", outcome.number(),
                        "documentSha256",
                                Optional.ofNullable(outcome.document())
                                        .map(Document::sha256)
                                        .orElse(""))));
        changed.fire(new ProcedureStepChanged(dossiers.require(dossierCode), step));
        groupStatus.derive(dossierCode);
    }

    /** @return what was granted, its document stored */
    Outcome outcome(Procedure procedure, JsonNode result, Instant now) {
        OutcomeShape shape = OutcomeShape.of(procedure);
        JsonNode attached = result.path(shape.documentField());
        Document document =
                attached.isObject() ? store(Json.read(attached.toString(), AttachedDocument.class), now) : null;
        ObjectNode facts = result.deepCopy();
        facts.remove(shape.documentField());
        return new Outcome(result.path(shape.numberField()).asText(), Json.write(facts), document);
    }

    private Document store(AttachedDocument attached, Instant now) {
        Document document = new Document(attached.fileName(), attached.contentType(), attached.content(), now);
        if (!document.sha256().equals(attached.sha256())) {
            throw new IllegalStateException("PROCEDURE-002 The agency's document does not match its hash");
        }
        em.persist(document);
        return document;
    }

    /** Where an agency's result keeps its number and its document. */
    private record OutcomeShape(String numberField, String documentField) {
        static OutcomeShape of(Procedure procedure) {
            return switch (procedure) {
                case BIRTH_REGISTRATION, DEATH_REGISTRATION -> new OutcomeShape("entryNumber", "certificate");
                case RESIDENCE_REGISTRATION, RESIDENCE_DEREGISTRATION -> new OutcomeShape(
                        "registrationNumber", "notice");
                case HEALTH_INSURANCE_CARD, IDENTITY_CARD -> new OutcomeShape("cardNumber", "card");
                case SURVIVOR_BENEFIT_STOP,
                        INSURANCE_DEATH_BENEFIT,
                        MERIT_DEATH_BENEFIT,
                        SOCIAL_DEATH_BENEFIT -> new OutcomeShape("decisionNumber", "decision");
            };
        }
    }
}
