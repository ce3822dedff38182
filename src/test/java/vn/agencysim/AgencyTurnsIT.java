package vn.agencysim;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.agencysim.Requests.cardRequest;
import static vn.agencysim.Requests.newKey;
import static vn.agencysim.Requests.paymentRequest;
import static vn.agencysim.Requests.residenceRequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the agencies and the applicant do when a dossier takes a turn: supplement, return, withdrawal, money paid twice. */
class AgencyTurnsIT {
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    static Path work;

    private static ProductStub product;
    private static SimulatorProcess simulators;

    @BeforeAll
    static void start() throws Exception {
        product = new ProductStub();
        simulators = new SimulatorProcess(work, product.url());
        simulators.start();
    }

    @AfterAll
    static void stop() throws Exception {
        simulators.close();
        product.close();
    }

    private static JsonNode answered(String key) {
        Waiting.until("answer arrives", SOON, () -> !product.answersTo(key).isEmpty());
        return product.answersTo(key).get(0).body();
    }

    @Test
    void secondPaymentForAFuneralIsSeenWhicheverBranchMakesIt() {
        String merit = newKey();
        String social = newKey();
        simulators.post("/api/home-affairs/requests", merit, paymentRequest(merit, "PAY_MERIT_BENEFIT", "LT-d1"));
        JsonNode paid = answered(merit).path("result");
        assertThat(paid.path("amount").asLong()).isEqualTo(25_300_000);
        assertThat(paid.path("decisionNumber").asText()).isNotBlank();
        assertThat(paid.path("decision").path("contentType").asText()).isEqualTo("application/pdf");
        assertThat(simulators
                        .post("/api/home-affairs/requests", merit, paymentRequest(merit, "PAY_MERIT_BENEFIT", "LT-d1"))
                        .status())
                .isEqualTo(200);
        assertThat(simulators.counts("home-affairs").path("payments").asInt()).isEqualTo(1);
        assertThat(simulators.counts("home-affairs").path("doubledPayments").asInt())
                .isZero();

        simulators.post("/api/health/requests", social, paymentRequest(social, "PAY_SOCIAL_BENEFIT", "LT-d2"));
        answered(social);
        assertThat(simulators.counts("health").path("doubledPayments").asInt()).isEqualTo(1);
        JsonNode books = simulators.counts("health").path("byOperation").path("PAY_SOCIAL_BENEFIT");
        assertThat(books.path("granted").asInt()).isEqualTo(1);
        assertThat(books.path("doubled").asInt()).isZero();
    }

    @Test
    void payloadOfADeathMayLackAnything() {
        for (String operation : List.of("RECORD_DEATH", "CORRECT_DEATH", "CORRECT_BIRTH", "ASK_MARITAL_STATUS")) {
            String key = newKey();
            String body = "{\"requestKey\":\"%s\",\"operation\":\"%s\"}".formatted(key, operation);
            assertThat(simulators.post("/api/civil-status/requests", key, body).status())
                    .isEqualTo(202);
            assertThat(answered(key).path("kind").asText()).isEqualTo("GRANTED");
        }
        assertThat(simulators
                        .post("/api/civil-status/requests", "k", "{\"requestKey\":\"k\"}")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "document-store"})
    void noticeIsKeptOnce(String agency) {
        String key = newKey();
        String notice =
                "{\"requestKey\":\"%s\",\"kind\":\"CERTIFICATE_REPLACED\",\"dossierCode\":\"LT-n\",\"sentAt\":\"%s\"}";
        String path = "/api/" + agency + "/notices";
        assertThat(simulators.post(path, key, notice.formatted(key, "a")).status())
                .isEqualTo(202);
        assertThat(simulators.post(path, key, notice.formatted(key, "b")).status())
                .isEqualTo(200);
        assertThat(simulators.post(path, newKey(), "{}").status()).isEqualTo(422);
        assertThat(simulators
                        .counts(agency)
                        .path("notices")
                        .path("CERTIFICATE_REPLACED")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void withdrawnRequestIsNotDecidedAnyMore() {
        simulators.behave("home-affairs", 3_000, "{}");
        String key = newKey();
        simulators.post("/api/home-affairs/requests", key, paymentRequest(key, "PAY_MERIT_BENEFIT", "LT-w"));
        String notice = "{\"kind\":\"REQUEST_WITHDRAWN\",\"dossierCode\":\"LT-w\"}";
        assertThat(simulators
                        .post("/api/home-affairs/notices", newKey(), notice)
                        .status())
                .isEqualTo(202);
        assertThat(simulators.counts("home-affairs").path("withdrawn").asInt()).isEqualTo(1);
        assertThat(simulators.counts("home-affairs").path("undecided").asInt()).isZero();
        simulators.behave("home-affairs", 50, "{}");
    }

    /** A run of one dossier of this scenario, in the commune without robots. */
    private static JsonNode filed(String scenario) {
        String order = "{\"count\":1,\"ratePerSecond\":5,\"seed\":7,\"units\":[\"79901\"],\"scenario\":\"%s\"}";
        JsonNode run = simulators
                .post("/control/v1/runs", null, order.formatted(scenario))
                .body();
        Waiting.until(
                "dossier is accepted",
                SOON,
                () -> simulators
                                .get("/control/v1/runs/" + run.path("id").asText())
                                .body()
                                .path("states")
                                .path("ACCEPTED")
                                .asInt()
                        == 1);
        return run;
    }

    private static JsonNode comparison(JsonNode run) {
        return simulators
                .get("/control/v1/runs/" + run.path("id").asText() + "/comparison")
                .body();
    }

    private static void tell(String portalNumber, int sequence, int status, String more) {
        String event = "{\"sequence\":%d,\"dossierCode\":\"LT-%s\",\"status\":%d,\"statusName\":\"x\"%s}"
                .formatted(sequence, portalNumber, status, more);
        String path = "/api/portal/dossiers/" + portalNumber + "/events";
        assertThat(simulators.post(path, newKey(), event).status()).isEqualTo(202);
    }

    private static String procedure(String procedure, String state) {
        return ",\"procedure\":\"%s\",\"procedureStatus\":\"%s\"".formatted(procedure, state);
    }

    @Test
    void supplementAnAgencyAsksForIsHandedInAndTheEndIsCompared() {
        JsonNode run = filed("RESIDENCE_SUPPLEMENT_GIVEN");
        String number = comparison(run).path("notEnded").get(0).asText();
        String first = newKey();
        String asked = residenceRequest(first, "LT-" + number)
                .replace("\"portalNumber\":null", "\"portalNumber\":\"" + number + "\"");
        simulators.post("/api/residence/requests", first, asked);
        JsonNode answer = answered(first);
        assertThat(answer.path("kind").asText()).isEqualTo("SUPPLEMENT_NEEDED");
        assertThat(answer.path("missing").path(0).path("part").asText()).isEqualTo("RESIDENCE_CONSENT");

        String supplement = ",\"supplement\":{\"reason\":\"Thiếu\",\"missing\":" + answer.path("missing") + "}";
        tell(number, 1, 4, procedure("BIRTH_REGISTRATION", "GRANTED"));
        tell(number, 2, 5, procedure("RESIDENCE_REGISTRATION", "AWAITING_SUPPLEMENT") + supplement);
        tell(number, 3, 5, supplement + ",\"procedure\":\"RESIDENCE_REGISTRATION\"");
        Waiting.until(
                "supplement is handed in", SOON, () -> !product.acts(number).isEmpty());
        ProductStub.Act act = product.acts(number).get(0);
        assertThat(act.kind()).isEqualTo("supplements");
        assertThat(act.body().path("procedure").asText()).isEqualTo("RESIDENCE_REGISTRATION");
        assertThat(act.body().path("parts").size()).isEqualTo(2);

        String second = newKey();
        simulators.post(
                "/api/residence/requests",
                second,
                asked.replace(first, second).replace("\"sentAt\":null", "\"sentAt\":null,\"round\":2"));
        assertThat(answered(second).path("kind").asText()).isEqualTo("GRANTED");

        tell(number, 4, 4, procedure("RESIDENCE_REGISTRATION", "GRANTED"));
        tell(number, 5, 4, procedure("IDENTITY_CARD", "GRANTED"));
        tell(number, 6, 10, procedure("HEALTH_INSURANCE_CARD", "REJECTED"));
        JsonNode different = comparison(run).path("different").path(0);
        assertThat(different.path("scenario").asText()).isEqualTo("RESIDENCE_SUPPLEMENT_GIVEN");
        assertThat(different.path("told").path("HEALTH_INSURANCE_CARD").asText())
                .isEqualTo("REJECTED");
        tell(number, 7, 10, procedure("HEALTH_INSURANCE_CARD", "GRANTED"));
        assertThat(comparison(run).path("asPredicted").asInt()).isEqualTo(1);
        assertThat(product.acts(number)).hasSize(1);
    }

    @Test
    void whoThinksBetterOfItWithdrawsAndWhoObjectsToADraftSaysSoOnce() {
        String withdrawn =
                comparison(filed("WITHDRAWN_EARLY")).path("notEnded").get(0).asText();
        Waiting.until("withdrawal arrives", SOON, () -> !product.acts(withdrawn).isEmpty());
        assertThat(product.acts(withdrawn).get(0).kind()).isEqualTo("withdrawal");

        String objecting =
                comparison(filed("DRAFT_OBJECTED")).path("notEnded").get(0).asText();
        tell(objecting, 1, 4, ",\"draft\":{\"lines\":[\"a\"],\"sha256\":\"01\"}");
        Waiting.until("objection arrives", SOON, () -> product.acts(objecting).size() == 1);
        tell(objecting, 2, 4, ",\"draft\":{\"lines\":[\"b\"],\"sha256\":\"02\"}");
        Waiting.until("consent arrives", SOON, () -> product.acts(objecting).size() == 2);
        assertThat(product.acts(objecting))
                .extracting(a -> a.body().path("agreed").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void wrongCertificateIsReturnedUntilTheRegistryHasCorrectedIt() {
        String number =
                comparison(filed("BOTH_RETURNED")).path("notEnded").get(0).asText();
        String portal = "\"portalNumber\":\"" + number + "\"";
        String key = newKey();
        String asked = residenceRequest(key, "LT-" + number).replace("\"portalNumber\":null", portal);
        simulators.post("/api/residence/requests", key, asked);
        JsonNode wrong = answered(key).path("wrong").path(0);
        assertThat(wrong.path("field").asText()).isEqualTo("child.fullName");
        assertThat(wrong.path("right").asText()).isEqualTo("Trần Minh Gia An");

        String correction = newKey();
        simulators.post(
                "/api/civil-status/requests",
                correction,
                "{\"requestKey\":\"%s\",\"operation\":\"CORRECT_BIRTH\",\"dossierCode\":\"LT-%s\",\"payload\":{\"entryNumber\":\"12\",\"replaces\":{\"sha256\":\"00\"}}}"
                        .formatted(correction, number));
        JsonNode corrected = answered(correction).path("result");
        assertThat(corrected.path("entryNumber").asText()).isEqualTo("12");
        assertThat(corrected.path("correctionNumber").asText()).isNotBlank();

        String card = newKey();
        simulators.post(
                "/api/health-insurance/requests",
                card,
                cardRequest(card, "LT-" + number).replace("\"portalNumber\":null", portal));
        assertThat(answered(card).path("kind").asText()).isEqualTo("GRANTED");
    }
}
