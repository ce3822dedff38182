package vn.lienthong.sla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.engine.DmnDeadlineLimits;
import vn.lienthong.engine.DmnTables;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.sla.WorkingCalendars;

class DeadlinesResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String START = "\"start\": \"2026-11-16T10:00:00+07:00\"";

    private final DeadlinesResource resource =
            new DeadlinesResource(new WorkingCalendars(), new DmnDeadlineLimits(new DmnTables()));

    @Test
    void theExampleOfTheDescriptionGivesTheAnswerOfTheDescription() throws JsonProcessingException {
        assertThat(answer(PreviewExamples.BY_UNIT)).isEqualTo(JSON.readTree(PreviewExamples.ANSWER));
    }

    @Test
    void aRuleIsExplainedWithItsArticleAndHeldByAnOpenPause() throws JsonProcessingException {
        JsonNode answer = answer(PreviewExamples.BY_RULE);
        assertThat(answer.get("due").isNull()).isTrue();
        assertThat(answer.get("remaining").asLong()).isEqualTo(1_350);
        assertThat(answer.get("baseDue").asText()).isEqualTo("2026-11-19T17:00:00+07:00");
        assertThat(steps(answer)).contains("Căn cứ: NĐ 63/2024, Đ7 k2; sđ. NĐ 301/2026, Đ5.");
    }

    @Test
    void theFaultsOfTheDescriptionAreAnsweredAsInTheDescription() throws JsonProcessingException {
        Problem problem = refusal(
                """
                {"unit": "WORKING_DAYS", "amount": 0, "start": "2026-11-16T10:00:30+07:00"}""",
                SlaLocale.VI);
        JsonNode described = JSON.readTree(PreviewExamples.PROBLEM);
        assertThat("urn:lienthong:problem:" + problem.type())
                .isEqualTo(described.get("type").asText());
        assertThat(problem.title()).isEqualTo(described.get("title").asText());
        assertThat(problem.detail()).isEqualTo(described.get("detail").asText());
        assertThat(JSON.<JsonNode>valueToTree(problem.errors())).isEqualTo(described.get("errors"));
    }

    @Test
    void theAnswerHasExactlyTheFieldsOfTheContract() throws JsonProcessingException {
        assertThat(answer("{\"unit\": \"MINUTES\", \"amount\": 10, " + START + "}")
                        .fieldNames())
                .toIterable()
                .containsExactly("effectiveStart", "baseDue", "due", "remaining", "provisional", "steps");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-17T07:30:00+07:00",
        "', \"cutOff\": null', 2026-11-16T16:00:00+07:00",
        "', \"cutOff\": \"16:00\"', 2026-11-16T16:00:00+07:00",
        "', \"cutOff\": \"15:00\"', 2026-11-17T07:30:00+07:00"
    })
    void anOmittedCutOffIsTheCalendarsAndNullIsNone(String cutOff, String effectiveStart)
            throws JsonProcessingException {
        String body =
                "{\"unit\": \"WORKING_DAYS\", \"amount\": 1, \"start\": \"2026-11-16T16:00:00+07:00\"" + cutOff + "}";
        assertThat(answer(body).get("effectiveStart").asText()).isEqualTo(effectiveStart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-16T03:00:00Z", "2026-11-16T10:00+07:00", "2026-11-15T22:00:00-05:00"})
    void otherOffsetsAreConverted(String start) throws JsonProcessingException {
        JsonNode answer = answer("{\"unit\": \"CLOCK_HOURS\", \"amount\": 24, \"start\": \"" + start + "\"}");
        assertThat(answer.get("due").asText()).isEqualTo("2026-11-17T10:00:00+07:00");
    }

    @Test
    void theSameWorkingDayNeedsNoAmount() throws JsonProcessingException {
        assertThat(answer("{\"unit\": \"SAME_WORKING_DAY\", " + START + "}")
                        .get("due")
                        .asText())
                .isEqualTo("2026-11-16T17:00:00+07:00");
    }

    @Test
    void theVersionOfTheRuleIsChosenByTheTimeOfReceipt() throws JsonProcessingException {
        JsonNode old =
                answer("{\"rule\": \"BIRTH_GROUP_TOTAL\", \"at\": \"2026-08-31T23:59:00+07:00\", " + START + "}");
        assertThat(steps(old)).contains("Căn cứ: NĐ 63/2024, Đ7.");
    }

    @ParameterizedTest
    @CsvSource({"en, Due at", "en-GB, Due at", "vi, Đến hạn lúc", "fr, Đến hạn lúc", "*, Đến hạn lúc"})
    void theExplanationSpeaksTheLanguageAskedFor(String language, String words) {
        DeadlinePreviewResponse answer = resource.preview(
                tree("{\"unit\": \"MINUTES\", \"amount\": 10, " + START + "}"),
                headers(Locale.forLanguageTag(language.equals("*") ? "und" : language)));
        assertThat(answer.steps().get(answer.steps().size() - 1)).startsWith(words);
    }

    @Test
    void everyFaultIsNamedAtOnceInEnglishToo() {
        Problem problem = refusal(
                """
                {"unit": "DAYS", "amount": 3651, "rule": "BIRTH", "at": "2019-01-01T00:00:00+07:00", "cutOff": "3pm",
                 "calendar": "moon", "color": "red", "start": "2026-11-16T10:00:30+07:00",
                 "pauses": [{"from": "2026-11-18T10:00:00+07:00", "to": "2026-11-17T10:00:00+07:00", "reason": "LUNCH"},
                            {"from": "yesterday", "to": null}, 7,
                            {"from": "2026-11-18T10:00:00+07:00", "to": null, "reason": "SUPPLEMENT"},
                            {"from": "2101-01-01T00:00:00+07:00", "to": null, "reason": "SUPPLEMENT", "why": 1}]}""",
                Locale.ENGLISH);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("SLA-001");
        assertThat(problem.errors().stream().map(Problem.FieldError::field).distinct())
                .containsExactlyInAnyOrder(
                        "unit",
                        "amount",
                        "rule",
                        "at",
                        "cutOff",
                        "calendar",
                        "color",
                        "start",
                        "pauses[0].to",
                        "pauses[0].reason",
                        "pauses[1].from",
                        "pauses[1].reason",
                        "pauses[2]",
                        "pauses[4].from",
                        "pauses[4].why");
        assertThat(messages(problem))
                .contains(
                        entry("start", "Seconds must be 0; round to the minute."),
                        entry("pauses[0].to", "Must be at or after \"from\"; null if the pause has not ended."),
                        entry("pauses[1].reason", "This field is missing: give the reason of the pause."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | SLA-002 | unit,start",
                "{\"unit\": \"MINUTES\", S} | SLA-002 | amount",
                "{\"amount\": 1, S} | SLA-002 | unit",
                "{\"rule\": \"SYNC\", S} | SLA-002 | at",
                "{\"at\": \"2026-11-16T10:00:00+07:00\", S} | SLA-002 | rule",
                "{\"unit\": \"MINUTES\", \"amount\": 1} | SLA-002 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"zone\": 7, S} | SLA-003 | zone",
                "{\"unit\": \"MINUTES\", \"amount\": 1.5, S} | SLA-004 | amount",
                "{\"unit\": \"MINUTES\", \"amount\": \"1\", S} | SLA-004 | amount",
                "{\"unit\": 5, \"amount\": 1, S} | SLA-004 | unit",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"start\": \"2026-11-16T10:00:00\"} | SLA-004 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"start\": \"2026-02-30T10:00:00+07:00\"} | SLA-004 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"cutOff\": \"25:00\", S} | SLA-004 | cutOff",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"pauses\": {}, S} | SLA-004 | pauses",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"start\": \"2026-11-16T10:00:01+07:00\"} | SLA-005 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"start\": \"2026-11-16T10:00:00.5+07:00\"} | SLA-005 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"start\": \"2019-12-31T23:59:00+07:00\"} | SLA-006 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"start\": \"2100-12-31T17:00:00Z\"} | SLA-006 | start",
                "{\"unit\": \"MINUTES\", \"amount\": 0, S} | SLA-007 | amount",
                "{\"unit\": \"MINUTES\", \"amount\": -1, S} | SLA-007 | amount",
                "{\"unit\": \"MINUTES\", \"amount\": 3651, S} | SLA-007 | amount",
                "{\"unit\": \"MINUTES\", \"amount\": 99999999999, S} | SLA-007 | amount",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"rule\": \"SYNC\", \"at\": \"2026-11-16T10:00:00+07:00\", S} |"
                        + " SLA-008 | unit,amount",
                "{\"unit\": \"MINUTES\", \"amount\": 1, S, \"pauses\": [P2-1]} | SLA-009 | pauses[0].to",
                "{\"unit\": \"MINUTES\", \"amount\": 1, S, \"pauses\": [P1-, P2-]} | SLA-010 | pauses[1].to",
                "{\"unit\": \"MINUTES\", \"amount\": 1, S, \"pauses\": [P1-, P2-3]} | SLA-011 | pauses[0].to",
                "{\"unit\": \"WEEKS\", \"amount\": 1, S} | SLA-012 | unit",
                "{\"unit\": \"MINUTES\", \"amount\": 1, \"calendar\": \"moon\", S} | SLA-012 | calendar",
                "{\"rule\": \"LUNCH\", \"at\": \"2026-11-16T10:00:00+07:00\", S} | SLA-012 | rule",
                "{\"unit\": \"WORKING_DAYS\", \"amount\": 3650, \"start\": \"2100-01-01T10:00:00+07:00\"} | SLA-013 | amount",
                "{\"rule\": \"SYNC\", \"at\": \"2024-06-30T10:00:00+07:00\", S} | SLA-014 | at",
                "{\"rule\": \"IDENTITY_CARD\", \"at\": \"2026-08-30T10:00:00+07:00\", S} | SLA-014 | rule"
            })
    void eachFaultHasItsTypeAndField(String body, String type, String fields) {
        String json = body.replaceAll(
                        "P(\\d)-(\\d?)",
                        "{\"from\": \"2026-11-1$1T10:00:00+07:00\", \"to\": <$2>, \"reason\": \"INCIDENT\"}")
                .replaceAll("<(\\d)>", "\"2026-11-1$1T10:00:00+07:00\"")
                .replace("<>", "null")
                .replace("S}", START + "}")
                .replace("S, \"pauses\"", START + ", \"pauses\"");
        Problem problem = refusal(json, SlaLocale.VI);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo(type);
        assertThat(problem.title()).isNotBlank().doesNotStartWith("problem.");
        assertThat(problem.errors().stream().map(Problem.FieldError::field)).containsExactly(fields.split(","));
        assertThat(problem.errors())
                .allSatisfy(error -> assertThat(error.message()).isNotBlank().doesNotStartWith("fault."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "null"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertThat(refusal(body, SlaLocale.VI).type()).isEqualTo("SLA-004");
    }

    @Test
    void anOpenPauseMayLeaveOutItsEnd() throws JsonProcessingException {
        JsonNode answer = answer("{\"unit\": \"CLOCK_HOURS\", \"amount\": 24, " + START
                + ", \"pauses\": [{\"from\": \"2026-11-16T11:00:00+07:00\", \"reason\": \"INCIDENT\"}]}");
        assertThat(answer.get("remaining").asLong()).isEqualTo(23 * 60);
    }

    @Test
    void everyCallerNeedsARole() {
        assertThat(DeadlinesResource.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("OFFICER", "AGENCY", "AUDITOR", "OPERATOR");
    }

    private JsonNode answer(String body) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(resource.preview(tree(body), headers(SlaLocale.VI))));
    }

    private Problem refusal(String body, Locale locale) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> resource.preview(tree(body), headers(locale)));
        assertThat(refused).as(body).isNotNull();
        return refused.problem();
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    private static List<String> steps(JsonNode answer) {
        return JSON.convertValue(
                answer.get("steps"), JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static Map<String, String> messages(Problem problem) {
        Map<String, String> messages = new LinkedHashMap<>();
        problem.errors().forEach(error -> messages.merge(error.field(), error.message(), (a, b) -> a));
        return messages;
    }

    private static HttpHeaders headers(Locale locale) {
        return (HttpHeaders) Proxy.newProxyInstance(
                HttpHeaders.class.getClassLoader(), new Class<?>[] {HttpHeaders.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getAcceptableLanguages")) {
                        return List.of(locale);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The language of most callers. */
    private static final class SlaLocale {
        static final Locale VI = new Locale("vi");
    }
}
