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
import vn.lienthong.agency.Operation;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.platform.GroupDefinition.OutcomeLine;
import vn.lienthong.platform.Json;
import vn.lienthong.sla.Deadlines;

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
    private LimitOfStep limits;

    @Inject
    private Deadlines deadlines;

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
        Operation operation = procedure.outcomeOperation();
        release(step, outcome(procedure, answers.require(dossierCode, operation), now), now);
    }

    /** Releases what our own officer decided. */
    @Counted(name = "outcomes_released", absolute = true)
    @Transactional
    public void release(String dossierCode, Procedure procedure, Outcome outcome) {
        release(steps.require(dossierCode, procedure), outcome, clock.instant());
    }

    private void release(ProcedureStep step, Outcome outcome, Instant now) {
        String dossierCode = step.dossierCode();
        Procedure procedure = step.procedure();
        step.grant(outcome, now);
        limits.of(dossierCode, procedure).ifPresent(limit -> deadlines.done(dossierCode, limit, now));
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
        OutcomeLine shape = procedure.outcome();
        JsonNode attached = result.path(shape.document());
        Document document =
                attached.isObject() ? store(Json.read(attached.toString(), AttachedDocument.class), now) : null;
        ObjectNode facts = result.deepCopy();
        facts.remove(shape.document());
        return new Outcome(result.path(shape.number()).asText(), Json.write(facts), document);
    }

    private Document store(AttachedDocument attached, Instant now) {
        Document document = new Document(attached.fileName(), attached.contentType(), attached.content(), now);
        if (!document.sha256().equals(attached.sha256())) {
            throw new IllegalStateException("PROCEDURE-002 The agency's document does not match its hash");
        }
        em.persist(document);
        return document;
    }
}
