package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wish the clock can't fulfil is refused beside the field that is wrong, and changes nothing. */
class ClockIT {
    @BeforeAll
    static void start() {
        EdgeServer.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "speed, 0",
        "speed, 86401",
        "speed, -1",
        "shift, P40000D",
        "now, 1999-12-31T00:00:00+07:00",
    })
    void wrongFieldIsNamed(String field, String value) {
        Object wished = field.equals("speed") ? (Object) Double.valueOf(value) : value;

        var answer =
                new Api("robot.operator").put("clock", Map.of(field, wished)).expectProblem(422, "CLOCK-005");

        assertThat(answer.json().findValuesAsText("field")).containsExactly(field);
    }

    @Test
    void aLengthOfTimeThatIsNoneIsToldHowToWriteIt() {
        assertThat(new Api("robot.operator")
                        .put("clock", Map.of("shift", "2h"))
                        .expectProblem(400, "PLATFORM-400")
                        .text())
                .contains("PT2H");
    }

    @Test
    void reasonIsNoNovel() {
        var answer = new Api("robot.operator")
                .put("clock", Map.of("speed", 1, "reason", "a".repeat(1001)))
                .expectProblem(422, "CLOCK-005");

        assertThat(answer.json().findValuesAsText("field")).containsExactly("reason");
    }
}
