package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyNotice;
import vn.lienthong.agency.AgencyNotice.Kind;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;

/**
 * Every agency that was shown a certificate, to decide by it, to pay by it, to lock a card by it or to keep it for the person,
 * hears what became of it; the commune that decided by it is given a task (L17, L18; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 */
@ApplicationScoped
public class TellReplacement {
    @Inject
    private AgencyRequests requests;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private NoticeQueue notices;

    @Inject
    private ReviewOutcome reviewOutcome;

    @Inject
    private Clock clock;

    /** What is told to everybody alike. */
    private record News(Kind kind, CertificateReference certificate, String oldSha256, String reason) {}

    /** @param askedAnew procedures whose agencies get the new certificate with a request of its own */
    void replaced(Dossier dossier, ProcedureStep registration, SupersededOutcome old, Set<String> askedAnew) {
        var news = new News(
                Kind.CERTIFICATE_REPLACED,
                registration.certificate(),
                old.document().map(Document::sha256).orElse(null),
                old.reason());
        shown(registration).stream()
                .filter(one -> !askedAnew.contains(one.procedure()))
                .forEach(one -> tell(dossier, one, news));
        reviewOutcome.begin(registration);
    }

    /** @return names of the procedures whose agencies are told */
    Set<String> cancelled(Dossier dossier, ProcedureStep registration) {
        var news = new News(
                Kind.CERTIFICATE_CANCELLED,
                null,
                registration.outcomeDocument().map(Document::sha256).orElse(null),
                registration.reason().orElse(null));
        Set<Shown> shown = shown(registration);
        shown.forEach(one -> tell(dossier, one, news));
        reviewOutcome.begin(registration);
        return shown.stream().map(Shown::procedure).collect(Collectors.toCollection(TreeSet::new));
    }

    private void tell(Dossier dossier, Shown to, News news) {
        Optional<String> issued = issued(dossier, to.procedure());
        notices.addKeyed(
                Operation.telling(to.agency()),
                dossier.code(),
                to.procedure(),
                key -> new AgencyNotice(
                        key,
                        news.kind(),
                        dossier.code(),
                        dossier.portalNumber().orElse(null),
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                        to.procedure(),
                        news.certificate(),
                        new AgencyNotice.Replaced(news.oldSha256()),
                        null,
                        issued.orElse(null),
                        news.reason()));
    }

    /** What the agency itself has granted since, not the certificate. */
    private Optional<String> issued(Dossier dossier, String procedure) {
        Procedure registration =
                LinkedProcedure.valueOf(dossier.linkedProcedure()).first();
        return steps.of(dossier.code()).stream()
                .filter(step -> step.procedure() != registration)
                .filter(step -> step.procedure().name().equals(procedure) && step.status() == StepStatus.GRANTED)
                .findFirst()
                .flatMap(ProcedureStep::outcomeNumber);
    }

    /** Who was asked for a procedure, or told of it, with the certificate or, the population database, with what it says. */
    private record Shown(String procedure, Agency agency) {}

    /** Of what the store keeps, the other procedures' papers stay as they are. */
    private Set<Shown> shown(ProcedureStep registration) {
        return requests.of(registration.dossierCode()).stream()
                .filter(request -> Operation.tells(request.agency()))
                .flatMap(request ->
                        request.procedure().map(procedure -> new Shown(procedure, request.agency())).stream())
                .filter(one -> one.agency() != Agency.DOCUMENT_STORE
                        || one.procedure().equals(registration.procedure().name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
