package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.platform.Json;

class CorrectedTextTest {
    private static final String DECLARATION =
            """
            {"child":{"fullName":"An Nhien","sex":null},"died":{"hour":14},"truthful":true,"relatives":[{"fullName":"Mây"},{"fullName":"Lá"}]}""";
    private final CorrectedText text = CorrectedText.of(DECLARATION);

    @ParameterizedTest
    @CsvSource({
        "child.fullName, An Nhiên, '\"An Nhiên\"'",
        "child.sex, FEMALE, '\"FEMALE\"'",
        "child.fullName, , null",
        "died.hour, 15, 15",
        "truthful, false, false",
        "relatives[1].fullName, Sương, '\"Sương\"'"
    })
    void knownFieldGetsItsRightTextInItsOwnShape(String field, String value, String stored) {
        assertThat(text.set(new FieldCorrection(field, value))).isEmpty();

        String pointer = "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
        assertThat(Json.tree(text.json()).at(pointer)).hasToString(stored);
        assertThat(text.get(field)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"child.nickName", "child", "relatives[2].fullName", "relatives", "child/fullName", "", "a..b"})
    void unknownFieldIsRefusedAndNothingChanges(String field) {
        assertThat(text.set(new FieldCorrection(field, "x"))).contains("correction.field");

        assertThat(Json.tree(text.json())).isEqualTo(Json.tree(DECLARATION));
    }

    @Test
    void whatIsSaidAlreadyIsNoCorrection() {
        assertThat(text.set(new FieldCorrection("child.fullName", " An Nhien ")))
                .contains("correction.same");
    }
}
