package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.it.edge.AgenciesStub.Received;

/** A child is born, registered, and dies: two entries, and nothing else that makes sense any more. */
@Proves("L21")
class ChildDiedIT {
    private static final Api OFFICER = new Api("it.civil-status");
    private final EdgeServer server = EdgeServer.shared();

    @Test
    void theDeathOfTheChildEndsWhatItsBirthDossierStillAsksFor() {
        String number = Portal.newPersonalId();
        BirthWalk births = new BirthWalk(server);
        String birth = births.registered(Portal.withSupport(Portal.newNumber()), number);
        Received card = births.asked("health-insurance", birth, 1);
        births.asked("residence", birth, 1);
        ObjectNode submission = Portal.death(Portal.newNumber());
        ((ObjectNode) submission.at("/declaration/deceased")).put("personalId", number);
        String death = Portal.submitted(submission);
        assertThat(dossier(birth).path("status").asText()).isEqualTo("IN_PROGRESS");

        new DeathWalk(server).register(death, "79901");

        JsonNode ended = Portal.ended(OFFICER, birth);
        assertThat(ended.path("status").asText()).isEqualTo("PARTLY_COMPLETED");
        assertThat(ended.path("procedures").findValuesAsText("status"))
                .containsExactly("GRANTED", "CANCELLED", "CANCELLED", "CANCELLED");
        assertThat(server.database().number("select count(*) from officer_task where dossier_code = ?", birth))
                .as("tasks left")
                .isZero();
        assertThat(dossier(death).path("status").asText()).isEqualTo("IN_PROGRESS");
        eventually(
                "the insurance is told",
                Portal.PATIENCE,
                () -> server.agencies().at("/health-insurance/notices").stream()
                        .anyMatch(
                                notice -> notice.body().path("request").asText().equals(card.key())));
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'RECORD_CHILD_DEATH' and dossier_code = ?",
                                birth))
                .isOne();
    }

    @Test
    void whoDiedBeforeTheEntryIsEnteredAndNothingElse() {
        String number = Portal.newPersonalId();
        BirthWalk births = new BirthWalk(server);
        String birth = births.signed(Portal.withSupport(Portal.newNumber()), number);
        Received entry = births.asked("civil-status", birth, 1);
        registerDeath(deathOf(number));
        assertThat(dossier(birth).at("/procedures/0/status").asText())
                .as("the birth is still to be entered")
                .isEqualTo("IN_PROGRESS");

        BirthWalk.grant("civil-status", entry, BirthWalk.entry("giấy"));

        assertEnteredOnly(birth, "GRANTED", "CANCELLED", "CANCELLED", "CANCELLED");
    }

    @Test
    void whoIsDeclaredAfterItsDeathIsKnownByItsBirthNotification() {
        ObjectNode born = Portal.submission(Portal.newNumber());
        registerDeath(deathOfNewborn(born));
        BirthWalk births = new BirthWalk(server);
        String birth = births.signed(born, Portal.newPersonalId());

        BirthWalk.grant("civil-status", births.asked("civil-status", birth, 1), BirthWalk.entry("giấy"));

        assertEnteredOnly(birth, "GRANTED", "CANCELLED", "CANCELLED");
    }

    @Test
    void whoseDeathIsDeclaredByTheBirthNotificationIsFoundAsWell() {
        ObjectNode born = Portal.submission(Portal.newNumber());
        BirthWalk births = new BirthWalk(server);
        String birth = births.registered(born);
        births.asked("health-insurance", birth, 1);

        registerDeath(deathOfNewborn(born));

        assertEnteredOnly(birth, "GRANTED", "CANCELLED", "CANCELLED");
    }

    @Test
    void anEntryWaitsForWhoIsAtWorkOnTheDeathOfTheChild() throws InterruptedException {
        String number = Portal.newPersonalId();
        BirthWalk births = new BirthWalk(server);
        String birth = births.signed(Portal.submission(Portal.newNumber()), number);
        Received entry = births.asked("civil-status", birth, 1);
        String death = Portal.submitted(deathOf(number));

        server.database()
                .changeUnderSomebodysHands(
                        "update dossier set reason = reason where code = ?",
                        death,
                        () -> BirthWalk.grant("civil-status", entry, BirthWalk.entry("giấy")));

        births.asked("health-insurance", birth, 1);
        new DeathWalk(server).register(death, "79901");
        assertEnteredOnly(birth, "GRANTED", "CANCELLED", "CANCELLED");
    }

    private void assertEnteredOnly(String birth, String... states) {
        JsonNode ended = Portal.ended(OFFICER, birth);
        assertThat(ended.path("procedures").findValuesAsText("status")).containsExactly(states);
        assertThat(ended.at("/procedures/1/reason").asText()).contains("Trẻ đã chết");
        eventually(
                "the portal is told why",
                Portal.PATIENCE,
                () -> server.agencies().at("/events").stream()
                        .map(Received::body)
                        .filter(event -> event.path("dossierCode").asText().equals(birth))
                        .map(event -> event.path("message").asText())
                        .toList(),
                texts -> texts.stream().anyMatch(text -> text.contains("Trẻ đã chết")));
        assertThat(server.database().number("select count(*) from officer_task where dossier_code = ?", birth))
                .as("tasks left")
                .isZero();
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'RECORD_CHILD_DEATH' and dossier_code = ?",
                                birth))
                .isOne();
    }

    private void registerDeath(ObjectNode submission) {
        String death = Portal.submitted(submission);
        new DeathWalk(server).register(death, "79901");
        eventually(
                "the death is registered",
                Portal.PATIENCE,
                () -> dossier(death).at("/procedures/0/status").asText(),
                "GRANTED"::equals);
    }

    private static ObjectNode deathOf(String number) {
        ObjectNode submission = Portal.death(Portal.newNumber());
        ((ObjectNode) submission.at("/declaration/deceased")).put("personalId", number);
        return submission;
    }

    /** A child without a number is told by the paper of the facility it was born in. */
    private static ObjectNode deathOfNewborn(ObjectNode birth) {
        ObjectNode submission = Portal.death(Portal.newNumber());
        ObjectNode deceased = (ObjectNode) submission.at("/declaration/deceased");
        deceased.remove("personalId");
        deceased.putObject("otherDocument")
                .put("kind", "OTHER")
                .put(
                        "number",
                        birth.at("/declaration/child/birthNotification/number").asText())
                .put("issuedOn", "2026-11-20")
                .put("issuedBy", "Bệnh viện mô phỏng")
                .put("country", "VN");
        return submission;
    }

    private static JsonNode dossier(String code) {
        return OFFICER.get("dossiers/" + code).expect(200).json();
    }
}
