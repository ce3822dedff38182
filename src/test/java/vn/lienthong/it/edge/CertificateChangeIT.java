package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.Document;

/** After a birth dossier has ended its certificate is corrected, then cancelled, by the register itself. */
@Proves("L18")
class CertificateChangeIT {
    private static final Api CIVIL_STATUS = new Api("civil-status");
    private static final Api OFFICER = new Api("it.civil-status");
    private static final Api SIGNER = new Api("robot.79901.signer");
    private static final String REVIEW = "Task_ReviewOutcome";
    private static final String WHY = "Đã đối chiếu với sổ hộ tịch";

    private final EdgeServer server = EdgeServer.shared();
    private final BirthWalk walk = new BirthWalk(server);

    @Test
    void aCorrectionAfterTheEndReachesEverybodyWhoWasShownTheCertificate() {
        String code = ended();
        String message = newId();
        String change = corrected(code, "Nguyễn Trần An Nhi");

        assertThat(send(message, change).expect(202).at("duplicate")).isEqualTo("false");
        assertThat(send(message, change).expect(202).at("duplicate")).isEqualTo("true");

        JsonNode card = told("/health-insurance/notices", code, "CERTIFICATE_REPLACED");
        assertThat(card.path("issued").asText()).isEqualTo("TE1797912345678");
        assertThat(card.at("/certificate/sha256").asText()).isEqualTo(sha256("giấy mới"));
        assertThat(card.at("/replaces/sha256").asText()).isEqualTo(sha256("giấy cũ"));
        assertThat(told("/residence/notices", code, "CERTIFICATE_REPLACED")
                        .path("issued")
                        .asText())
                .isEqualTo("79901-2026-000017");
        JsonNode dossier = OFFICER.get("dossiers/" + code).expect(200).json();
        assertThat(dossier.path("subject").asText()).isEqualTo("Nguyễn Trần An Nhi");
        assertThat(dossier.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(dossier.at("/procedures/0/superseded")).hasSize(1);
        assertThat(dossier.at("/procedures/0/superseded/0/supersededBy").asText())
                .isEqualTo("Trần Văn Quyết");
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'SUPERSEDE_OUTCOME' and dossier_code = ?",
                                code))
                .isOne();
    }

    @Test
    void aCancelledCertificateIsKeptCountsNoLongerAndIsCancelledOnce() {
        String code = ended();

        send(newId(), cancelled(code)).expect(202);

        assertThat(told("/residence/notices", code, "CERTIFICATE_CANCELLED")
                        .path("issued")
                        .asText())
                .isEqualTo("79901-2026-000017");
        assertThat(told("/document-store/notices", code, "CERTIFICATE_CANCELLED")
                        .at("/replaces/sha256")
                        .asText())
                .as("the paper that is in the child's store")
                .isEqualTo(sha256("giấy cũ"));
        assertThat(server.agencies().at("/document-store/notices"))
                .filteredOn(one -> one.body().path("dossierCode").asText().equals(code))
                .as("the other papers stay")
                .hasSize(1);
        JsonNode registration =
                OFFICER.get("dossiers/" + code).expect(200).json().at("/procedures/0");
        assertThat(registration.path("status").asText()).isEqualTo("REVOKED");
        assertThat(registration.path("outcomeNumber").asText()).isEqualTo("17");
        assertThat(registration.path("bookNumber").asText()).isEqualTo("01/2026");
        assertThat(registration.path("reason").asText()).contains("21/QĐ-UBND");
        send(newId(), cancelled(code)).expectProblem(404, "AGENCY-022");
    }

    @Test
    void theCommuneRevokesTheSupportItHadGrantedByACancelledCertificate() {
        String code = endedWithSupport();

        send(newId(), cancelled(code)).expect(202);

        String review = Portal.task(code, REVIEW);
        Portal.complete(SIGNER, review, "GRANT").expectProblem(422, "TASK-005");
        Portal.complete(SIGNER, review, "REVOKE").expectProblem(422, "TASK-006");
        decide(review, "REVOKE").expect(200);

        JsonNode dossier = OFFICER.get("dossiers/" + code).expect(200).json();
        JsonNode support = dossier.at("/procedures/3");
        assertThat(support.path("status").asText()).isEqualTo("REVOKED");
        assertThat(support.path("outcomeNumber").asText()).isEqualTo(code + "/QĐ-HTSC");
        assertThat(support.path("reason").asText()).isEqualTo(WHY);
        assertThat(dossier.path("status").asText()).isEqualTo("PARTLY_COMPLETED");
        assertThat(reviews(code)).isOne();
        eventually(
                "the requester is told that the decision counts no longer, and why",
                Portal.PATIENCE,
                () -> server.agencies().at("/messaging/messages").stream()
                        .map(one -> one.body().toString())
                        .filter(text -> text.contains(code + "/QĐ-HTSC"))
                        .toList(),
                texts -> texts.stream().anyMatch(text -> text.contains("đã bị hủy") && text.contains(WHY)));
    }

    @Test
    void theCommuneKeepsTheSupportWhenTheCertificateIsOnlyPutRight() {
        String code = endedWithSupport();

        send(newId(), corrected(code, "Nguyễn Trần An Nhi")).expect(202);
        String first = Portal.task(code, REVIEW);
        send(newId(), corrected(code, "Nguyễn Trần An Nhiên")).expect(202);

        decide(first, "KEEP").expectProblem(404, "TASK-001");
        decide(Portal.task(code, REVIEW), "KEEP").expect(200);

        JsonNode dossier = OFFICER.get("dossiers/" + code).expect(200).json();
        assertThat(dossier.at("/procedures/3/status").asText()).isEqualTo("GRANTED");
        assertThat(dossier.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(reviews(code)).as("begun anew by the second correction").isEqualTo(2);
        assertThat(server.database().number("select count(*) from officer_task where dossier_code = ?", code))
                .as("reviews left")
                .isZero();
    }

    @Test
    void whatCannotBeFollowedIsRefusedWithTheWayOut() {
        String running = walk.registered(Portal.submission(Portal.newNumber()));

        send(newId(), cancelled(running)).expectProblem(409, "AGENCY-023");
        send(newId(), cancelled("H79.901-200101-9999")).expectProblem(404, "AGENCY-022");
        send(newId(), cancelled(Portal.submitted())).expectProblem(404, "AGENCY-022");
        assertThat(send(newId(), corrected(running, "Nguyễn Trần An Nhiên"))
                        .expectProblem(422, "AGENCY-015")
                        .text())
                .contains("corrections[0].field");
        assertThat(send(newId(), cancelled(running).replace("CANCELLED", "CORRECTED"))
                        .expectProblem(422, "AGENCY-015")
                        .text())
                .contains("corrections");
        send(newId(), cancelled(ended()).replace("2026-11-22T", "2030-11-22T")).expectProblem(422, "AGENCY-015");
        new Api("residence")
                .post("agencies/civil-status/certificate-changes", cancelled(running), "Message-Id", newId())
                .expectProblem(403, "AGENCY-014");
    }

    private String ended() {
        return ended(walk.registered(Portal.submission(Portal.newNumber())));
    }

    private String endedWithSupport() {
        String code = walk.registered(Portal.withSupport(Portal.newNumber()));
        SIGNER.post(
                        "tasks/" + Portal.task(code, "Task_DecideChildbirthSupport") + "/complete",
                        "{\"decision\":\"GRANT\",\"amount\":2000000}")
                .expect(200);
        return ended(code);
    }

    private static Api.Answer decide(String task, String decision) {
        return SIGNER.post(
                "tasks/" + task + "/complete",
                "{\"decision\":\"%s\",\"reason\":\"%s\",\"legalGround\":\"Luật Hộ tịch 2014, Đ70\"}"
                        .formatted(decision, WHY));
    }

    private long reviews(String code) {
        return server.database()
                .number(
                        "select count(*) from process_event where element_id = 'Task_ReviewOutcome'"
                                + " and kind = 'ENTERED' and dossier_code = ?",
                        code);
    }

    private String ended(String code) {
        walk.grantResidence(code);
        walk.grantCard(code, "TE1797912345678", "2032-09-30");
        eventually(
                code + " is completed",
                Portal.PATIENCE,
                () -> OFFICER.get("dossiers/" + code).expect(200).at("status"),
                "COMPLETED"::equals);
        return code;
    }

    private JsonNode told(String path, String code, String kind) {
        return eventually(
                        path + " hears " + kind,
                        Portal.PATIENCE,
                        () -> server.agencies().at(path).stream()
                                .map(AgenciesStub.Received::body)
                                .filter(notice ->
                                        notice.path("dossierCode").asText().equals(code))
                                .filter(notice -> notice.path("kind").asText().equals(kind))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static Api.Answer send(String message, String change) {
        return CIVIL_STATUS.post("agencies/civil-status/certificate-changes", change, "Message-Id", message);
    }

    private static String cancelled(String code) {
        return """
                {"dossierCode":"%s","kind":"CANCELLED","decisionNumber":"21/QĐ-UBND","decidedBy":"Trần Văn Quyết",
                 "decidedAt":"2026-11-22T09:00:00+07:00","reason":"Giấy tờ nộp kèm là giả","legalGround":"Luật Hộ tịch 2014, Đ70"}"""
                .formatted(code);
    }

    private static String corrected(String code, String name) {
        return """
                {"dossierCode":"%s","kind":"CORRECTED","decisionNumber":"22/TL-CC","decidedBy":"Trần Văn Quyết",
                 "decidedAt":"2026-11-22T09:00:00+07:00","reason":"Sai chữ đệm","legalGround":"Luật Hộ tịch 2014, Đ28",
                 "corrections":[{"field":"child.fullName","value":"%s"}],"result":%s}"""
                .formatted(code, name, BirthWalk.entry("giấy mới"));
    }

    private static String sha256(String text) {
        return Document.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
