package vn.agencysim.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.family.Scenario;
import vn.agencysim.platform.Json;

class DecisionTest {

    @Test
    void returnedRequestNamesTheFieldOfTheDeclarationAndWhatShouldBeThere() {
        Decision child = Decision.returned(Fields.of("{\"child\":{\"fullName\":\"Trần Minh An\"}}"));
        Decision deceased = Decision.returned(Fields.of("{\"deceased\":{\"fullName\":\"Lê Tư\"}}"));

        assertThat(child.wrong())
                .containsExactly(new Answer.Wrong("child.fullName", "Trần Minh An", "Trần Minh Gia An"));
        assertThat(deceased.wrong()).containsExactly(new Answer.Wrong("deceased.fullName", "Lê Tư", "Lê Gia Tư"));
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void whatIsMissingIsListedWithItsGroundWhateverIsAsked(Operation operation) {
        assertThat(Decision.supplementNeeded(operation).missing()).isNotEmpty().allSatisfy(missing -> {
            assertThat(missing.what()).isNotBlank();
            assertThat(missing.legalGround()).isNotBlank();
        });
        assertThat(RefusalGround.of(operation, new Draw(1, "x")).legalGround()).isNotBlank();
    }

    @Test
    void listsAreOnlyInTheAnswersTheyBelongTo() {
        JsonNode granted = Json.tree(new Answer("k", Answer.Kind.GRANTED, null, null, null, null, "r", null, null));

        assertThat(granted.has("missing")).isFalse();
        assertThat(granted.has("wrong")).isFalse();
    }

    @Test
    void turnsOfAllScenariosAreOfOperationsThatExist() {
        assertThat(Arrays.stream(Operation.values())
                        .flatMap(operation -> Arrays.stream(Scenario.values())
                                .filter(scenario ->
                                        scenario.turn(operation.name()).isPresent()))
                        .mapToInt(scenario -> 1)
                        .sum())
                .isEqualTo(Arrays.stream(Scenario.values())
                        .mapToInt(Scenario::turns)
                        .sum());
    }
}
