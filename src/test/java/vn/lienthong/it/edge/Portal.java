package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.platform.Json;

/** Hands in dossiers of an invented family and takes them as far as a test needs them. */
final class Portal {
    static final String CHILD = "Nguyễn Trần An Nhiên";
    static final String REQUESTER_NUMBER = "079090000456";
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);
    private static final AtomicInteger PERSON = new AtomicInteger(1);
    private static final AtomicInteger FAMILY = new AtomicInteger(20_000);
    private static final Api PORTAL = new Api("portal");
    private static final Api CIVIL_STATUS = new Api("robot.79901.civil-status");

    private Portal() {}

    static String newNumber() {
        return "G22.99.08-261123-%06d".formatted(NUMBER.incrementAndGet());
    }

    /** @return what the portal sends for one child */
    static ObjectNode submission(String portalNumber) {
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("portalNumber", portalNumber).put("submittedAt", "2026-11-23T08:30:00+07:00");
        body.put("receivingUnit", "79901").put("form", "BIRTH_01");
        body.set("declaration", declaration("married-parents"));
        another(body);
        body.putArray("parts");
        // Another certificate for each number, or the children would be suspected to be the same.
        if (body.at("/declaration/child/birthNotification") instanceof ObjectNode certificate) {
            certificate.put("number", "79001.GCS.%s.26".formatted(portalNumber.substring(portalNumber.length() - 5)));
        }
        return body;
    }

    /** @return the same of a family that asks for childbirth support */
    static ObjectNode withSupport(String portalNumber) {
        ObjectNode body = submission(portalNumber);
        ((ObjectNode) body.get("declaration"))
                .set("childbirthSupport", declaration("single-mother").get("childbirthSupport"));
        return body;
    }

    /** @return the same of a mother who declares no father */
    static ObjectNode ofSingleMother(String portalNumber) {
        ObjectNode body = submission(portalNumber);
        body.set("declaration", declaration("single-mother"));
        another(body);
        // The mother hands in herself.
        ((ObjectNode) body.at("/declaration/requester"))
                .put("personalId", body.at("/declaration/mother/personalId").asText());
        return body;
    }

    /** Another child of another mother: nobody suspects a duplicate. */
    private static void another(ObjectNode body) {
        int number = FAMILY.incrementAndGet();
        ((ObjectNode) body.at("/declaration/child/birthNotification"))
                .put("number", "79001.GCS.%05d.26".formatted(number));
        ((ObjectNode) body.at("/declaration/mother")).put("personalId", "0791920%05d".formatted(number));
    }

    /** @return what the portal sends for one death */
    static ObjectNode death(String portalNumber) {
        return death(portalNumber, "death-without-benefit");
    }

    /** @return what the portal sends for the death declared in that example */
    static ObjectNode death(String portalNumber, String example) {
        ObjectNode body = submission(portalNumber);
        body.put("form", "DEATH_02");
        body.set("declaration", declaration(example));
        // Somebody else each time: nobody dies twice.
        int person = PERSON.incrementAndGet();
        ((ObjectNode) body.at("/declaration/deceased")).put("personalId", "079050%06d".formatted(person));
        ((ObjectNode) body.at("/declaration/deceased/paper")).put("number", person + "/BT");
        return body;
    }

    /** @return the same with another name of the child */
    static ObjectNode submission(String portalNumber, String child) {
        ObjectNode body = submission(portalNumber);
        ((ObjectNode) body.at("/declaration/child")).put("fullName", child);
        return body;
    }

    static Api.Answer submit(String key, JsonNode body) {
        return PORTAL.post("dossiers", body.toString(), "Idempotency-Key", key);
    }

    /** @return code of a dossier just handed in */
    static String submitted(JsonNode body) {
        return submit(UUID.randomUUID().toString(), body).expect(201).at("dossierCode");
    }

    static String submitted() {
        return submitted(submission(newNumber()));
    }

    /** @return id of the task of that kind, as soon as it is open */
    static String task(String dossierCode, String key) {
        return eventually(
                        key + " of " + dossierCode + " is open",
                        PATIENCE,
                        () -> EdgeServer.shared()
                                .database()
                                .texts(
                                        "select id from officer_task where dossier_code = ? and task_key = ?",
                                        dossierCode,
                                        key),
                        found -> !found.isEmpty())
                .get(0);
    }

    /** @return id of the signer's task, once the requester has agreed to the draft */
    static String signing(String dossierCode) {
        return signing(dossierCode, "Task_SignBirthCertificate");
    }

    /** @return id of the signer's task of that kind, once the requester has agreed to the draft */
    static String signing(String dossierCode, String task) {
        draftShown(dossierCode, 1);
        draftAnswer(dossierCode, UUID.randomUUID().toString(), "{\"agreed\":true}")
                .expect(200);
        return task(dossierCode, task);
    }

    /** Waits until that many drafts were shown. */
    static void draftShown(String dossierCode, int count) {
        eventually(
                count + " drafts of " + dossierCode + " are shown",
                PATIENCE,
                () -> EdgeServer.shared()
                        .database()
                        .texts("select sha256 from certificate_draft where dossier_code = ?", dossierCode),
                found -> found.size() == count);
    }

    static Api.Answer draftAnswer(String dossierCode, String key, String body) {
        return PORTAL.post("dossiers/" + dossierCode + "/draft-answer", body, "Idempotency-Key", key);
    }

    static Api.Answer complete(Api officer, String taskId, String decision) {
        return officer.post("tasks/" + taskId + "/complete", Map.of("decision", decision));
    }

    /** @return the dossier, once it has ended, as this caller reads it */
    static JsonNode ended(Api reader, String dossierCode) {
        return eventually(
                dossierCode + " has ended",
                PATIENCE,
                () -> reader.get("dossiers/" + dossierCode).expect(200).json(),
                dossier -> dossier.hasNonNull("endedAt"));
    }

    static void accept(String dossierCode) {
        complete(CIVIL_STATUS, task(dossierCode, "Task_VerifyDossier"), "ACCEPT")
                .expect(200);
    }

    /** @return key of the request for the child's number, as soon as the registry got it */
    static String numberRequest(String dossierCode) {
        List<AgenciesStub.Received> sent = eventually(
                "the registry is asked for a number for " + dossierCode,
                PATIENCE,
                () -> EdgeServer.shared().agencies().of("population", dossierCode),
                found -> !found.isEmpty());
        assertThat(sent)
                .extracting(AgenciesStub.Received::key)
                .containsOnly(sent.get(0).key());
        return sent.get(0).key();
    }

    /** @return a number nobody has */
    static String newPersonalId() {
        return "07932600%04d".formatted(PERSON.incrementAndGet());
    }

    private static JsonNode declaration(String name) {
        try (InputStream file = BirthDeclaration.class.getResourceAsStream(name + ".json")) {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
