package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.platform.Json;
import vn.lienthong.security.PersonKeys;
import vn.lienthong.security.Unit;
import vn.lienthong.security.Units;
import vn.lienthong.sla.RuleVersions;

/**
 * Nộp hồ sơ: a checked declaration becomes a dossier with its own code beside the portal's, and its process starts; one
 * transaction for dossier, process, deadlines, trail and the first notice to the portal. The same portal number again
 * gives the dossier that is already there.
 */
@ApplicationScoped
public class SubmitDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Units units;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DossierSubmitted> submitted;

    @Inject
    private Clock clock;

    /** What a submission came to. */
    public sealed interface Receipt {
        /** Stored now. */
        record Stored(Dossier dossier) implements Receipt {}

        /** The same submission under this portal number was stored before. */
        record KnownAlready(Dossier dossier) implements Receipt {}

        /** Another submission was stored under this portal number. */
        record OtherDeclaration(String dossierCode) implements Receipt {}

        /** No commune of that code receives dossiers today. */
        record UnknownUnit() implements Receipt {}
    }

    /**
     * @param inboxId the stored message it came in
     * @param submission checked: every field holds what it should, and its form is open
     */
    @Transactional
    public Receipt submit(long inboxId, Submission submission) {
        Instant now = clock.instant();
        Optional<Dossier> known = dossiers.find(submission.portalNumber());
        if (known.isPresent()) {
            return repeated(inboxId, submission, known.get());
        }
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Optional<Unit> unit = units.commune(submission.receivingUnit(), today);
        if (unit.isEmpty()) {
            return new Receipt.UnknownUnit();
        }
        Dossier dossier = store(submission, unit.get(), now);
        inbox.processed(inboxId, dossier.code());
        trail.record(Act.of("SUBMIT_DOSSIER")
                .on("Dossier", dossier.code())
                .dossier(dossier.code())
                .onBehalfOf(dossier.applicantName())
                .after(Map.of(
                        "status", dossier.status().name(),
                        "portalNumber", submission.portalNumber(),
                        "ruleVersion", dossier.ruleVersion(),
                        "newerRulesAsked", submission.asksForNewerRules(),
                        "receivingUnit", dossier.receivingUnit())));
        submitted.fire(new DossierSubmitted(dossier));
        return new Receipt.Stored(dossier);
    }

    private Receipt repeated(long inboxId, Submission submission, Dossier dossier) {
        if (!dossier.cameFrom(hash(submission))) {
            return new Receipt.OtherDeclaration(dossier.code());
        }
        inbox.processed(inboxId, dossier.code());
        return new Receipt.KnownAlready(dossier);
    }

    private Dossier store(Submission submission, Unit unit, Instant now) {
        Dossier dossier = new Dossier(intake(submission, now), now);
        submission
                .parts()
                .forEach(p -> dossier.add(p.kind(), new Document(p.fileName(), p.contentType(), p.content(), now)));
        dossiers.add(dossier);
        dossier.number(unit.codeSegment());
        return dossier;
    }

    private Intake intake(Submission submission, Instant now) {
        return new Intake(
                Optional.of(submission.portalNumber()),
                submission.submittedAt().toInstant(),
                submission.form().linkedProcedure(),
                submission.form().name(),
                RuleVersions.of(now, submission.asksForNewerRules()),
                submission.receivingUnit(),
                Declared.of(submission.declaration(), personKeys),
                hash(submission));
    }

    private static String hash(Submission submission) {
        return Document.sha256(Json.write(submission).getBytes(StandardCharsets.UTF_8));
    }
}
