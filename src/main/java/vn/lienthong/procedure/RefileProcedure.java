package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.ChangeDossierStatus;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Refiling;
import vn.lienthong.dossier.SubmittedPart;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.procedure.RefiledProcedureProcess.Variables;
import vn.lienthong.sla.RuleVersions;

/**
 * Nộp lại riêng: a procedure that was stopped for want of a paper, not granted, or never begun for want of another's outcome, is
 * filed again alone, under the rules and with the limit of that day; what was granted is used again, not asked again (NĐ 63/2024,
 * Đ4 k3, Đ8 k1; sđ. NĐ 301/2026, Đ3, Đ6 k1).
 */
@ApplicationScoped
public class RefileProcedure {
    private static final String LAW = "NĐ 63/2024, Đ4 k3, Đ8 k1; sđ. NĐ 301/2026, Đ3, Đ6 k1";

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private ChildDeaths childDeaths;

    @Inject
    private LinkedGroups groups;

    @Inject
    private ChargeFee fees;

    @Inject
    private ChangeDossierStatus changeStatus;

    @Inject
    private RunningProcedures processes;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    /** What filing again came to. */
    public sealed interface Receipt {
        /** Taken now. */
        record Taken(String dossierCode) implements Receipt {}

        /** The procedure is not one that may be filed again, or not now; nothing was stored. */
        record NotToBeRefiled() implements Receipt {}

        /** No such dossier. */
        record Unknown() implements Receipt {}
    }

    /**
     * @param inboxId the stored message it came in
     * @param code the dossier's own or the portal's
     * @param refiling checked: every field holds what it should
     */
    @Transactional
    public Receipt refile(long inboxId, String code, Refiling refiling) {
        Optional<Dossier> found = dossiers.find(code);
        if (found.isEmpty()) {
            return new Receipt.Unknown();
        }
        // First the death, if there is one, then the birth: whoever registers a death takes them in that order.
        boolean died = childDeaths.registered(found.get()).isPresent();
        Dossier dossier = dossiers.requireLocked(found.get().code());
        // Nothing more is done for a child whose death is registered.
        Optional<ProcedureStep> step = died ? Optional.empty() : refilable(dossier, refiling.procedure());
        if (step.isEmpty()) {
            return new Receipt.NotToBeRefiled();
        }
        take(dossier, step.get(), refiling);
        inbox.processed(inboxId, dossier.code());
        return new Receipt.Taken(dossier.code());
    }

    private Optional<ProcedureStep> refilable(Dossier dossier, String procedure) {
        List<ProcedureStep> all = steps.ofNow(dossier.code());
        return Procedure.find(procedure).stream()
                .filter(known -> !known.decidedByCommune())
                .flatMap(known -> all.stream().filter(step -> step.procedure() == known))
                .filter(step -> mayBeRefiled(step, all))
                .findFirst();
    }

    /** The outcome it builds on is there; one that was cancelled for want of it may be filed once it is. */
    private static boolean mayBeRefiled(ProcedureStep step, List<ProcedureStep> all) {
        List<Procedure> inDossier = all.stream().map(ProcedureStep::procedure).toList();
        Optional<Instant> basis = step.procedure()
                .follows(inDossier)
                .flatMap(before -> all.stream()
                        .filter(one -> one.procedure() == before && one.status() == StepStatus.GRANTED)
                        .findFirst())
                .flatMap(ProcedureStep::endedAt);
        return switch (step.status()) {
            case STOPPED, REJECTED -> basis.isPresent();
            case CANCELLED -> basis.filter(
                            granted -> step.endedAt().filter(granted::isAfter).isPresent())
                    .isPresent();
            default -> false;
        };
    }

    private void take(Dossier dossier, ProcedureStep step, Refiling refiling) {
        Instant now = clock.instant();
        StepStatus before = step.status();
        refiling.parts().forEach(part -> dossier.addFor(step.procedure().name(), part.kind(), stored(part, now)));
        step.refile(RuleVersions.of(now, false), now);
        fees.charge(dossier, step);
        trail.record(Act.of("REFILE_PROCEDURE")
                .on("ProcedureStep", step.procedure().name())
                .dossier(dossier.code())
                .procedure(step.procedure().name())
                .onBehalfOf(dossier.applicantName())
                .before(Map.of("status", before.name()))
                .after(Map.of(
                        "status", step.status().name(),
                        "ruleVersion", step.rules(dossier),
                        "submittedAt", refiling.submittedAt().toInstant().toString(),
                        "parts", refiling.parts().size()))
                .because(refiling.note(), LAW));
        changeStatus.reopen(dossier.code());
        changed.fire(new ProcedureStepChanged(dossier, step));
        processes.start(
                RefiledProcedureProcess.KEY,
                dossier.code(),
                Map.of(
                        Variables.PROCEDURE,
                        step.procedure().name(),
                        Variables.CONSENT_NEEDED,
                        groups.of(dossier).asksConsent(step.procedure(), dossier) && !bringsConsent(refiling)));
    }

    private static Document stored(SubmittedPart part, Instant now) {
        return new Document(part.fileName(), part.contentType(), part.content(), now);
    }

    private static boolean bringsConsent(Refiling refiling) {
        return refiling.parts().stream().anyMatch(part -> part.kind() == PartKind.RESIDENCE_CONSENT);
    }
}
