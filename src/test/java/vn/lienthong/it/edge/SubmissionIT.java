package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** A submission may be repeated, doubled and broken; there is one dossier for it, or none. */
class SubmissionIT {
    private final EdgeDatabase database = EdgeServer.shared().database();
    private final String portalNumber = Portal.newNumber();
    private final ObjectNode submission = Portal.submission(portalNumber);

    @Test
    void sameKeyWithSameContentGivesTheSameDossier() {
        String key = newKey();
        String code = Portal.submit(key, submission).expect(201).at("dossierCode");

        assertThat(Portal.submit(key, submission).expect(200).at("dossierCode")).isEqualTo(code);
        assertThat(dossiers()).isOne();
        assertThat(database.number("select count(*) from inbox_message where message_id = ?", key))
                .isOne();
    }

    @Test
    void sameKeyWithOtherContentIsRefused() {
        String key = newKey();
        Portal.submit(key, submission).expect(201);

        Portal.submit(key, Portal.submission(portalNumber, "Lê Thị Sao")).expectProblem(409, "DOSSIER-002");

        assertThat(database.texts("select subject from dossier where portal_number = ?", portalNumber))
                .containsExactly(Portal.CHILD);
    }

    @Test
    void otherKeyWithOtherContentForTheSameNumberIsRefused() {
        Portal.submit(newKey(), submission).expect(201);

        Portal.submit(newKey(), Portal.submission(portalNumber, "Lê Thị Sao")).expectProblem(409, "DOSSIER-003");
    }

    @RepeatedTest(5)
    void twoKeysAtTheSameInstantMakeOneDossier() throws InterruptedException {
        List<Api.Answer> answers = AtOnce.run(List.of(
                () -> Portal.submit(newKey(), submission), () -> Portal.submit(newKey(), submission.deepCopy())));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 200);
        assertThat(answers.get(0).at("dossierCode"))
                .isEqualTo(answers.get(1).at("dossierCode"))
                .isNotBlank();
        assertThat(dossiers()).isOne();
    }

    @RepeatedTest(3)
    void oneKeyTwiceAtTheSameInstantMakesOneDossier() throws InterruptedException {
        String key = newKey();

        List<Api.Answer> answers =
                AtOnce.run(List.of(() -> Portal.submit(key, submission), () -> Portal.submit(key, submission)));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 200);
        assertThat(dossiers()).isOne();
    }

    @RepeatedTest(3)
    void ofTwoContentsAtTheSameInstantOneIsRefused() throws InterruptedException {
        ObjectNode other = Portal.submission(portalNumber, "Lê Thị Sao");

        List<Api.Answer> answers =
                AtOnce.run(List.of(() -> Portal.submit(newKey(), submission), () -> Portal.submit(newKey(), other)));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(each -> each.status() == 409).forEach(each -> each.expectProblem(409, "DOSSIER-003"));
        assertThat(dossiers()).isOne();
    }

    @Test
    void declarationOfADeathMakesADossierOfItsGroup() {
        Api.Answer created = Portal.submit(newKey(), Portal.death(portalNumber)).expect(201);

        assertThat(created.at("linkedProcedure")).isEqualTo("DEATH");
        assertThat(created.json().path("procedures").findValuesAsText("procedure"))
                .containsExactly("DEATH_REGISTRATION", "RESIDENCE_DEREGISTRATION");
        assertThat(dossiers()).isOne();
    }

    @Test
    void wrongDeclarationOfADeathIsToldItsFields() {
        ObjectNode death = Portal.death(portalNumber);
        ((ObjectNode) death.at("/declaration/delivery")).put("residenceNotice", "DEATH_OFFICE");

        assertThat(Portal.submit(newKey(), death)
                        .expectProblem(422, "DOSSIER-004")
                        .toString())
                .contains("declaration.delivery.residenceNotice");
        assertThat(dossiers()).isZero();
    }

    @Test
    void unknownFormIsRefusedWithTheFormsThereAre() {
        submission.put("form", "MARRIAGE_03");

        assertThat(Portal.submit(newKey(), submission)
                        .expectProblem(422, "DOSSIER-004")
                        .toString())
                .contains("BIRTH_01, DEATH_02");
        assertThat(dossiers()).isZero();
    }

    @Proves("L30")
    @Test
    void brokenJsonLeavesNothingButTheRawMessage() {
        String key = newKey();
        String broken = "{\"portalNumber\":\"" + portalNumber + "\", \0";

        new Api("portal").post("dossiers", broken, "Idempotency-Key", key).expectProblem(400, "PLATFORM-400");

        assertThat(dossiers()).isZero();
        assertThat(database.texts("select state from inbox_message where message_id = ?", key))
                .containsExactly("REJECTED");
        assertThat(database.text("select raw from inbox_message where message_id = ?", key))
                .isEqualTo(broken.replace('\0', '\uFFFD'));

        Portal.submit(key, submission).expect(201);
    }

    @Test
    void wrongFieldIsNamedAndMayBeMendedUnderTheSameKey() {
        String key = newKey();
        ObjectNode wrong = Portal.submission(portalNumber, "4n Nhi3n");

        Api.Answer refused = Portal.submit(key, wrong).expectProblem(422, "DOSSIER-004");

        assertThat(refused.json().findValuesAsText("field")).containsExactly("declaration.child.fullName");
        assertThat(dossiers()).isZero();
        Portal.submit(key, submission).expect(201);
    }

    @Test
    void keyIsNeeded() {
        Stream.of("", " ", "k".repeat(101)).forEach(key -> new Api("portal")
                .post("dossiers", submission.toString(), "Idempotency-Key", key)
                .expectProblem(400, "DOSSIER-001"));
        new Api("portal").post("dossiers", submission.toString()).expectProblem(400, "DOSSIER-001");
        assertThat(dossiers()).isZero();
    }

    private long dossiers() {
        return database.number("select count(*) from dossier where portal_number = ?", portalNumber);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
