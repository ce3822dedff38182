package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** Every clock of a dossier tells how it stands, why it is due when it is, and what held it. */
@Proves("L10")
class DossierDeadlinesIT {
    private static final Api OFFICER = new Api("it.civil-status");
    private static final Api SIGNER = new Api("robot.79901.signer");

    private final EdgeServer server = EdgeServer.shared();

    @Test
    void aClockThatStoodStillShowsWhoHeldItAndWhatItCost() {
        String code = Portal.submitted();
        Portal.accept(code);
        BirthWalk walk = new BirthWalk(server);
        BirthWalk.grant(
                "population",
                walk.asked("population", code, 1),
                "{\"personalId\":\"%s\"}".formatted(Portal.newPersonalId()));
        Portal.draftShown(code, 1);

        JsonNode held = of(code, "BIRTH_REGISTRATION");
        assertThat(held.path("standing").asText()).isEqualTo("HELD");
        assertThat(held.path("procedure").asText()).isEqualTo("BIRTH_REGISTRATION");
        assertThat(held.hasNonNull("dueAt")).isFalse();
        assertThat(held.at("/pauses/0/reason").asText()).isEqualTo("DRAFT_CONFIRMATION");
        assertThat(held.at("/pauses/0/oldDueAt").asText())
                .isEqualTo(held.path("promisedDueAt").asText());
        assertThat(held.at("/pauses/0").hasNonNull("closedAt")).isFalse();
        assertThat(of(code, "BIRTH_GROUP_TOTAL").path("standing").asText()).isEqualTo("HELD");
        assertThat(of(code, "BIRTH_NOTICE").path("standing").asText()).isEqualTo("MET");

        Portal.complete(SIGNER, Portal.signing(code), "SIGN").expect(200);

        JsonNode again = of(code, "BIRTH_REGISTRATION");
        assertThat(again.path("standing").asText()).isEqualTo("RUNNING");
        assertThat(again.path("totalMinutes").asLong()).isEqualTo(24 * 60);
        assertThat(again.path("usedMinutes").asLong()).isLessThan(60);
        assertThat(again.at("/pauses/0/closedBy").asText()).isNotBlank();
        assertThat(again.at("/pauses/0/newDueAt").asText())
                .isEqualTo(again.path("dueAt").asText());
        assertThat(again.at("/pauses/0/costMinutes").asLong()).isNotNegative();
    }

    @Test
    void everyDateIsExplainedWithItsArticleInTheLanguageAskedFor() {
        String code = Portal.submitted();

        JsonNode notice = of(code, "BIRTH_NOTICE");

        assertThat(notice.path("name").asText()).isEqualTo("thông báo thiếu hoặc từ chối khai sinh");
        assertThat(notice.path("explanation"))
                .extracting(JsonNode::asText)
                .anyMatch(line -> line.contains("24 giờ"))
                .anyMatch(line -> line.contains("NĐ 63/2024"));
        JsonNode english = OFFICER.get("dossiers/" + code + "/deadlines", "Accept-Language", "en")
                .expect(200)
                .json();
        assertThat(english.toString()).contains("24 hour(s) on the clock", "notice of missing papers or refusal");
        new Api("robot.01904.signer").get("dossiers/" + code + "/deadlines").expectProblem(404, "DOSSIER-006");
    }

    @Test
    void whatIsOwedAfterItsDueMinuteIsOverdueAndDoneThenIsLate() {
        String code = Portal.submitted();
        server.database()
                .execute("update deadline set due_at = timestamp '2026-01-05 08:00:00' where dossier_code = '" + code
                        + "' and limit_key = 'BIRTH_NOTICE'");

        assertThat(of(code, "BIRTH_NOTICE").path("standing").asText()).isEqualTo("OVERDUE");
        Portal.accept(code);
        assertThat(of(code, "BIRTH_NOTICE").path("standing").asText()).isEqualTo("LATE");
    }

    private static JsonNode of(String code, String limit) {
        return StreamSupport.stream(
                        OFFICER.get("dossiers/" + code + "/deadlines")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(one -> one.path("limit").asText().equals(limit))
                .findFirst()
                .orElseThrow();
    }
}
