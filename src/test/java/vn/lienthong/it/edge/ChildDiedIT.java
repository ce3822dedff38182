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

    private static JsonNode dossier(String code) {
        return OFFICER.get("dossiers/" + code).expect(200).json();
    }
}
