package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Item(String name, int count, LocalDate day, OffsetDateTime at, Colour colour, boolean on) {}

    record Order(String code, List<Item> items) {}

    record Strict(String value) {
        Strict {
            if (!"right".equals(value)) {
                throw new IllegalStateException("secret detail of vn.lienthong.Something");
            }
        }
    }

    enum Colour {
        RED,
        GREEN
    }

    @Test
    void offsetOfAMomentIsKept() {
        String json =
                "{\"name\":\"a\",\"count\":1,\"day\":\"2026-11-20\",\"at\":\"2026-11-20T08:30:00+07:00\",\"colour\":\"RED\",\"on\":true}";

        Item item = Json.read(json, Item.class);

        assertThat(item.at()).isEqualTo(OffsetDateTime.parse("2026-11-20T08:30:00+07:00"));
        assertThat(item.at().getOffset()).hasToString("+07:00");
        assertThat(Json.write(item)).isEqualTo(json);
    }

    @Test
    void instantIsWrittenAsText() {
        assertThat(Json.write(Instant.parse("2026-11-20T01:30:00Z"))).isEqualTo("\"2026-11-20T01:30:00Z\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"items":[{"name":1}]}                        | items[0].name   | json.text
            {"items":[{"name":true}]}                     | items[0].name   | json.text
            {"items":[{},{"count":"7"}]}                  | items[1].count  | json.number
            {"items":[{"count":7.5}]}                     | items[0].count  | json.number
            {"items":[{"count":99999999999}]}             | items[0].count  | json.number
            {"items":[{"day":"20/11/2026"}]}              | items[0].day    | json.date
            {"items":[{"at":"2026-11-20 08:30"}]}         | items[0].at     | json.time
            {"items":[{"colour":"BLUE"}]}                 | items[0].colour | json.enum
            {"items":[{"on":"yes"}]}                      | items[0].on     | json.boolean
            {"items":[{"on":1}]}                          | items[0].on     | json.boolean
            {"items":[{"size":1}]}                        | items[0].size   | json.unknown
            {"items":["a"]}                               | items[0]        | json.object
            {"items":{}}                                  | items           | json.list
            {"code":[]}                                   | code            | json.text
            """)
    void fieldThatDoesNotFitIsNamed(String json, String field, String key) {
        assertThat(faults(json)).extracting(FieldFault::field, FieldFault::key).containsExactly(tuple(field, key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"code":"a"            | json.malformed
            {"code":"a",}          | json.malformed
            {code:"a"}             | json.malformed
            {"code":"a"} x         | json.malformed
            {"code":"a"}{}         | json.malformed
            {"code":"a","code":""} | json.malformed
            ``                     | json.empty
            null                   | json.empty
            []                     | json.object
            "a"                    | json.object
            """)
    void documentThatDoesNotFitIsBlamedAsAWhole(String json, String key) {
        assertThat(faults(json)).extracting(FieldFault::field, FieldFault::key).containsExactly(tuple("", key));
    }

    @Test
    void malformedDocumentTellsLineAndColumn() {
        assertThat(faults("{\n  \"code\": oops\n}")).singleElement().satisfies(fault -> {
            assertThat(fault.details().get("line")).isEqualTo(2);
            assertThat(fault.in(Language.ENGLISH).message()).contains("line 2, column");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{\"extra\":{\"a\":[]},\"name\":\"n\"}]}",
                "{\"items\":[{\"name\":\"n\",\"extra\":[1]}]}",
                "{\"items\":[{\"extra\":1,\"name\":\"n\",\"count\":1,\"day\":null,\"at\":null,\"colour\":null,\"on\":true}]}",
                "{\"items\":[{\"name\":\"n\",\"count\":1,\"day\":null,\"at\":null,\"colour\":null,\"extra\":1,\"on\":true}]}",
                "{\"items\":[{\"name\":\"n\",\"count\":1,\"day\":null,\"at\":null,\"colour\":null,\"on\":true,\"extra\":{}}]}",
                "{\"items\":[{\"extra\":1,\"name\":\"n\",\"count\":1,\"day\":null,\"at\":null,\"colour\":null,\"on\":true}],\"code\":\"c\"}",
            })
    void unknownFieldIsNamedWhereverItStands(String json) {
        assertThat(faults(json)).extracting(FieldFault::field).containsExactly("items[0].extra");
    }

    @Test
    void allFaultsComeTogether() {
        assertThat(faults("{\"code\":{},\"extra\":{\"deep\":[1]},\"items\":[{\"day\":\"x\",\"colour\":\"x\"},3]}"))
                .extracting(FieldFault::field)
                .containsExactly("code", "items[0].day", "items[0].colour", "items[1]", "extra");
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 2000})
    void tooDeepDocumentIsTooLarge(int depth) {
        assertThatThrownBy(() -> Json.read("{\"items\":" + "[".repeat(depth), Order.class))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> assertThat(rejection.tooLarge())
                        .isTrue());
    }

    @Test
    void tooLongTextIsTooLarge() {
        byte[] json = ("{\"code\":\"" + "a".repeat(20_000_001) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(new ByteArrayInputStream(json), Order.class))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> assertThat(rejection.tooLarge())
                        .isTrue());
    }

    @Test
    void whatAValueThrowsDoesNotReachTheCaller() {
        assertThatThrownBy(() -> Json.read("{\"value\":\"wrong\"}", Strict.class))
                .isInstanceOfSatisfying(JsonRejection.class, rejection -> {
                    Problem problem = Problems.in(Language.ENGLISH).unreadable(rejection);
                    assertThat(Json.write(problem)).doesNotContain("secret").doesNotContain("vn.lienthong");
                });
    }

    @Test
    void absentComponentsAreReadAsNullAndWrittenAsNull() {
        assertThat(Json.write(Json.read("{}", Order.class))).isEqualTo("{\"code\":null,\"items\":null}");
    }

    @Test
    void problemIsWrittenWithItsUrnAndWithoutWhatIsEmpty() {
        assertThat(Json.write(new Problem("SLA-003", 409, "Không được", "")))
                .isEqualTo("{\"type\":\"urn:lienthong:problem:SLA-003\",\"title\":\"Không được\",\"status\":409}");
        assertThat(Json.write(new Problem("X-1", 422, "a", "b", List.of(new Problem.FieldError("f", "m")))))
                .isEqualTo("{\"type\":\"urn:lienthong:problem:X-1\",\"title\":\"a\",\"status\":422,\"detail\":\"b\","
                        + "\"errors\":[{\"field\":\"f\",\"message\":\"m\"}]}");
    }

    @Test
    void everyFaultHasItsTextInBothLanguages() {
        Locale vietnamese = Language.VIETNAMESE;
        List<FieldFault> faults = faults("{\"items\":[{\"name\":1}]}");

        assertThat(faults.get(0).in(vietnamese).message()).startsWith("Giá trị không đúng kiểu");
        assertThat(faults.get(0).in(Language.ENGLISH).message()).startsWith("The value is of the wrong kind");
    }

    private static List<FieldFault> faults(String json) {
        try {
            Json.read(json, Order.class);
        } catch (JsonRejection rejection) {
            return rejection.faults();
        }
        return List.of();
    }
}
