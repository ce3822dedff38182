package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.lienthong.dossier.Document;
import vn.lienthong.platform.Json;

/** Walks a death over HTTP; the test plays portal, officers and agencies. */
record DeathWalk(EdgeServer server) {
    /** The commune's officers accept and sign, the civil-status system records. */
    void register(String code, String unit) {
        register(code, unit, "2026-11-10");
    }

    /** @param diedOn as declared */
    void register(String code, String unit, String diedOn) {
        Portal.complete(new Api("robot." + unit + ".civil-status"), Portal.task(code, "Task_VerifyDeath"), "ACCEPT")
                .expect(200);
        Portal.complete(new Api("robot." + unit + ".signer"), signing(code), "SIGN")
                .expect(200);
        JsonNode entry = asked("civil-status", "RECORD_DEATH", code);
        assertThat(entry.at("/payload/deceased/diedAt").asText()).startsWith(diedOn);
        ObjectNode recorded = result("entryNumber", "12/2026", "registeredOn", "certificate");
        grant("civil-status", entry, recorded.put("bookNumber", "01/2026"));
    }

    /** @return id of the signer's task, once the requester has agreed to the draft */
    static String signing(String code) {
        return Portal.signing(code, "Task_SignDeathExtract");
    }

    /** @return the request for that operation, once it has come */
    JsonNode asked(String agency, String operation, String code) {
        return eventually(
                        operation + " of " + code + " has come",
                        Portal.PATIENCE,
                        () -> server.agencies().of(agency, code).stream()
                                .map(AgenciesStub.Received::body)
                                .filter(body -> body.path("operation").asText().equals(operation))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    static void grant(String agency, JsonNode request, ObjectNode result) {
        ObjectNode answer = Json.mapper()
                .createObjectNode()
                .put("requestKey", request.path("requestKey").asText())
                .put("kind", "GRANTED")
                .put("answeredAt", "2026-11-23T09:30:00+07:00");
        answer.set("result", result);
        new Api(agency)
                .post(
                        "agencies/" + agency + "/answers",
                        answer.toString(),
                        "Message-Id",
                        UUID.randomUUID().toString())
                .expect(202);
    }

    static ObjectNode result(String numberField, String number, String dayField, String documentField) {
        byte[] content = ("Văn bản " + number).getBytes(StandardCharsets.UTF_8);
        ObjectNode result = Json.mapper().createObjectNode();
        result.put(numberField, number).put(dayField, "2026-11-23");
        result.putObject(documentField)
                .put("fileName", "van-ban.pdf")
                .put("contentType", "application/pdf")
                .put("content", Base64.getEncoder().encodeToString(content))
                .put("sha256", Document.sha256(content));
        return result;
    }
}
