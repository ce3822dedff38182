package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.CertificateNotice;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.platform.Json;

/**
 * Every agency that was shown the old certificate hears of the new one, except the one that returned it: that one is asked
 * again with it (L17, L18; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 */
@ApplicationScoped
public class TellReplacement {
    @Inject
    private AgencyRequests requests;

    @Inject
    private NoticeQueue notices;

    @Inject
    private Clock clock;

    void tell(Dossier dossier, ProcedureStep registration, SupersededOutcome old, Set<String> askedAnew) {
        agencies(dossier.code()).forEach((procedure, agency) -> {
            if (!askedAnew.contains(procedure)) {
                notices.addKeyed(
                        Operation.telling(agency),
                        dossier.code(),
                        procedure,
                        key -> new CertificateNotice(
                                key,
                                CertificateNotice.Kind.CERTIFICATE_REPLACED,
                                dossier.code(),
                                dossier.portalNumber().orElse(null),
                                OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                                procedure,
                                certificate(registration),
                                new CertificateNotice.Replaced(
                                        old.document().map(Document::sha256).orElse(null)),
                                old.reason()));
            }
        });
    }

    /** By procedure: who was asked for it with the certificate. */
    private Map<String, Agency> agencies(String dossierCode) {
        Map<String, Agency> asked = new LinkedHashMap<>();
        for (AgencyRequest request : requests.of(dossierCode)) {
            if (request.operation().answered() && Operation.tells(request.agency())) {
                request.procedure().ifPresent(procedure -> asked.put(procedure, request.agency()));
            }
        }
        return asked;
    }

    private static CertificateReference certificate(ProcedureStep registration) {
        String day = Json.tree(registration.outcomeResultJson().orElseThrow())
                .path("registeredOn")
                .asText();
        return new CertificateReference(
                registration.outcomeNumber().orElseThrow(),
                LocalDate.parse(day),
                registration.outcomeDocument().map(Document::sha256).orElse(null));
    }
}
