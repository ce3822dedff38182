package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyNotice;
import vn.lienthong.agency.AgencyNotice.Kind;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;

/**
 * Every agency that was shown a certificate, to decide by it, to pay by it or to lock a card by it, hears what became of it
 * (L17, L18; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
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
        shown(dossier.code()).forEach((procedure, agency) -> {
            if (!askedAnew.contains(procedure)) {
                tell(dossier, procedure, agency, news);
            }
        });
    }

    /** @return names of the procedures whose agencies are told */
    Set<String> cancelled(Dossier dossier, ProcedureStep registration) {
        var news = new News(
                Kind.CERTIFICATE_CANCELLED,
                null,
                registration.outcomeDocument().map(Document::sha256).orElse(null),
                registration.reason().orElse(null));
        Map<String, Agency> shown = shown(dossier.code());
        shown.forEach((procedure, agency) -> tell(dossier, procedure, agency, news));
        return shown.keySet();
    }

    private void tell(Dossier dossier, String procedure, Agency agency, News news) {
        Optional<String> issued = issued(dossier.code(), procedure);
        notices.addKeyed(
                Operation.telling(agency),
                dossier.code(),
                procedure,
                key -> new AgencyNotice(
                        key,
                        news.kind(),
                        dossier.code(),
                        dossier.portalNumber().orElse(null),
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                        procedure,
                        news.certificate(),
                        new AgencyNotice.Replaced(news.oldSha256()),
                        null,
                        issued.orElse(null),
                        news.reason()));
    }

    /** What the agency itself has granted since, not the certificate. */
    private Optional<String> issued(String dossierCode, String procedure) {
        List<ProcedureStep> all = steps.of(dossierCode);
        return all.stream()
                .skip(1)
                .filter(step -> step.procedure().name().equals(procedure) && step.status() == StepStatus.GRANTED)
                .findFirst()
                .flatMap(ProcedureStep::outcomeNumber);
    }

    /** By procedure: who was asked for it, or told of it, with the certificate. */
    private Map<String, Agency> shown(String dossierCode) {
        Map<String, Agency> shown = new LinkedHashMap<>();
        for (AgencyRequest request : requests.of(dossierCode)) {
            if (Operation.tells(request.agency())) {
                request.procedure().ifPresent(procedure -> shown.put(procedure, request.agency()));
            }
        }
        return shown;
    }
}
