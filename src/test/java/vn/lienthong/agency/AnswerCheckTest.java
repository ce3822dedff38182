package vn.lienthong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.Document;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

class AnswerCheckTest {
    private static final byte[] PAPER = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
    private final AgencyRequest request =
            new AgencyRequest(Operation.REGISTER_RESIDENCE, "H79.901-261123-0007", null, 1, Instant.EPOCH);

    @Test
    void completeGrantIsUsable() {
        assertThat(AnswerCheck.fault(request, granted(result()))).isEmpty();
    }

    @Test
    void answerToAnotherRequestIsNotUsable() {
        var other = new AnswerMessage("another", AnswerKind.PENDING, null, null, null, null, null, null, null);

        assertThat(AnswerCheck.fault(request, other)).contains("requestKey");
    }

    @Test
    void answerWithoutKindIsNotUsable() {
        var silent = new AnswerMessage(request.requestKey(), null, null, null, null, null, null, null, null);

        assertThat(AnswerCheck.fault(request, silent)).contains("kind");
    }

    @ParameterizedTest
    @CsvSource({
        "fileName, ''",
        "contentType, application",
        "contentType, 'text/html; a=b'",
        "content, '***'",
        "sha256, 00",
        "pages, 3"
    })
    void documentThatCouldNotBeReleasedIsNotUsable(String field, String value) {
        ObjectNode result = result();
        ((ObjectNode) result.get("notice")).put(field, value);

        assertThat(AnswerCheck.fault(request, granted(result))).contains("result.notice");
    }

    @Test
    void fetchedAnswerIsReadOrRefused() {
        assertThat(FetchAnswer.answerIn("{\"answer\": null}")).isEmpty();
        assertThat(FetchAnswer.answerIn("{\"state\": \"RECEIVED\"}")).isEmpty();
        assertThat(FetchAnswer.answerIn("{\"answer\": {\"kind\": \"PENDING\"}}"))
                .hasValueSatisfying(answer -> assertThat(answer.kind()).isEqualTo(AnswerKind.PENDING));
        assertThatThrownBy(() -> FetchAnswer.answerIn("{\"answer\": {\"kind\": \"MAYBE\"}}"))
                .isInstanceOf(JsonRejection.class);
        assertThatThrownBy(() -> FetchAnswer.answerIn("<html>")).isInstanceOf(JsonRejection.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'SUPPLEMENT_NEEDED'|reason",
                "'kind':'SUPPLEMENT_NEEDED','reason':'thiếu'|missing",
                "'kind':'SUPPLEMENT_NEEDED','reason':'thiếu','missing':[]|missing",
                "'kind':'SUPPLEMENT_NEEDED','reason':'thiếu','missing':[null]|missing[0]",
                "'kind':'SUPPLEMENT_NEEDED','reason':'thiếu','missing':[{'what':' ','legalGround':'Đ7'}]|missing[0].what",
                "'kind':'SUPPLEMENT_NEEDED','reason':'thiếu','missing':[{'what':'CT01'}]|missing[0].legalGround",
                "'kind':'RETURNED'|reason",
                "'kind':'RETURNED','reason':'sai'|wrong",
                "'kind':'RETURNED','reason':'sai','wrong':[{'shown':'Ninh'}]|wrong[0].field",
                "'kind':'RETURNED','reason':'sai','wrong':[{'field':'child fullName'}]|wrong[0].field",
                "'kind':'NONE'|kind"
            })
    void turnThatDoesNotSayWhatToDoIsNotUsable(String answer, String fault) {
        assertThat(AnswerCheck.fault(request, turn(answer))).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind':'SUPPLEMENT_NEEDED','reason':'thiếu','missing':[{'part':'RESIDENCE_CONSENT','what':'CT01','legalGround':'Đ7'},{'part':null,'what':'số nhà','legalGround':'Đ7'}]",
                "'kind':'RETURNED','reason':'sai','wrong':[{'field':'child.fullName','shown':'Ninh','right':null},{'field':'relatives[2].fullName'}]"
            })
    void turnThatSaysWhatToDoIsUsable(String answer) {
        assertThat(AnswerCheck.fault(request, turn(answer))).isEmpty();
    }

    private AnswerMessage turn(String fields) {
        String text = "{\"requestKey\":\"" + request.requestKey() + "\"," + fields.replace('\'', '"') + "}";
        return Json.read(text, AnswerMessage.class);
    }

    private AnswerMessage granted(ObjectNode result) {
        return new AnswerMessage(request.requestKey(), AnswerKind.GRANTED, null, null, null, null, result, null, null);
    }

    private static ObjectNode result() {
        ObjectNode result = Json.mapper().createObjectNode();
        result.put("registrationNumber", "79901-2026-000017").put("registeredOn", "2026-11-21");
        result.putObject("notice")
                .put("fileName", "thong-bao.pdf")
                .put("contentType", "application/pdf")
                .put("content", Base64.getEncoder().encodeToString(PAPER))
                .put("sha256", Document.sha256(PAPER));
        return result;
    }
}
