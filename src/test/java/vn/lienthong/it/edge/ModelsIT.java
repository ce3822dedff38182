package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The operator sees the deployed models and moves what runs; {@code ModelMovesTest} shows what becomes of a dossier. */
class ModelsIT {
    private static final Api OPERATOR = new Api("robot.operator");

    @Test
    void theOperatorSeesWhatIsDeployedAndMovesOnlyWhatThereIs() {
        String code = Portal.submitted();
        JsonNode groups = OPERATOR.get("models").expect(200).json();
        assertThat(groups.findValuesAsText("process")).contains("birth-group", "death-group", "certificate-correction");
        JsonNode group = StreamSupport.stream(groups.spliterator(), false)
                .filter(each -> each.path("process").asText().equals("birth-group"))
                .findFirst()
                .orElseThrow();
        assertThat(group.path("running").asLong()).isPositive();
        assertThat(group.path("versionTag").asText()).isNotBlank();

        move(Map.of("from", 1, "to", 99, "reason", "thử")).expectProblem(404, "DOSSIER-018");
        move(Map.of("from", 1, "to", 1)).expect(422);
        assertThat(move(Map.of("from", 1, "to", 1, "reason", "Chuyển thử về chính bản ấy"))
                        .expect(200)
                        .json()
                        .path("notMoved"))
                .isEmpty();
        assertThat(EdgeServer.shared()
                        .database()
                        .number(
                                "select count(*) from audit_entry where action = 'MOVE_TO_MODEL' and dossier_code = ?",
                                code))
                .isOne();
        Portal.accept(code);
    }

    private static Api.Answer move(Map<String, Object> wish) {
        return OPERATOR.post("models/birth-group/moves", wish);
    }
}
