package vn.agencysim;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.agencysim.Requests.birthRequest;
import static vn.agencysim.Requests.cardRequest;
import static vn.agencysim.Requests.newKey;
import static vn.agencysim.Requests.numberRequest;
import static vn.agencysim.Requests.residenceRequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulated agencies in their own server, opposite a stub of the product. */
class AgencySimIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LATER = Duration.ofSeconds(45);

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
    void withoutTheSecretNobodyGetsIn() {
        assertThat(simulators.statusWithoutSecret("/agencysim/control/v1/counts"))
                .isEqualTo(401);
        assertThat(simulators.statusWithoutSecret("/agencysim/api/population/persons/001190123456"))
                .isEqualTo(401);
        assertThat(simulators.statusWithoutSecret("/agencysim/")).isEqualTo(200);
    }

    @Test
    void secretOfOneAgencyOpensNeitherAnotherNorTheControlApi() {
        String unknown = "/requests/" + newKey();
        String residence = SimulatorProcess.agencySecret("residence");
        String population = SimulatorProcess.agencySecret("population");

        assertThat(simulators.statusWith(residence, "/api/residence" + unknown)).isEqualTo(404);
        assertThat(simulators.statusWith(residence, "/api/population" + unknown))
                .isEqualTo(401);
        assertThat(simulators.statusWith(population, "/api/residence" + unknown))
                .isEqualTo(401);
        assertThat(simulators.statusWith(residence, "/control/v1/counts")).isEqualTo(401);
        assertThat(simulators.statusWith(SimulatorProcess.CONTROL, "/api/residence" + unknown))
                .isEqualTo(401);
        assertThat(simulators.statusWith(ProductStub.SECRET, "/api/residence" + unknown))
                .isEqualTo(401);
    }

    @Test
    void repeatedRequestIsDoneOnceAndOtherContentUnderItsKeyIsRefused() {
        String key = newKey();
        String body = cardRequest(key, "LT-once");
        SimulatorProcess.Reply first = simulators.post("/api/health-insurance/requests", key, body);
        SimulatorProcess.Reply second = simulators.post("/api/health-insurance/requests", key, body);
        assertThat(first.status()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        String other = cardRequest(key, "LT-other");
        assertThat(simulators.post("/api/health-insurance/requests", key, other).status())
                .isEqualTo(409);

        JsonNode answer = answered(key);
        assertThat(answer.path("kind").asText()).isEqualTo("GRANTED");
        assertThat(answer.path("answeredAt").asText()).endsWith("+07:00").startsWith("2026-12-01");
        JsonNode result = answer.path("result");
        assertThat(result.path("cardNumber").asText()).matches("TE179\\d{10}");
        assertThat(result.path("validFrom").asText()).isEqualTo("2026-11-02");
        assertThat(result.path("validTo").asText()).isEqualTo("2032-11-30");
        assertThat(product.answersTo(key)).hasSize(1).allMatch(a -> a.client().equals("health-insurance"));
        assertThat(simulators.counts("health-insurance").path("doubledGrants").asInt())
                .isZero();
    }

    @Test
    void requestTheAgencyCantWorkWithIsRefusedForGood() {
        String key = newKey();
        String body = numberRequest(key, "LT-bad").replace("2026-11-02", "mùng hai");
        assertThat(simulators.post("/api/population/requests", key, body).status())
                .isEqualTo(422);
        assertThat(simulators.post("/api/population/requests", key, "{").status())
                .isEqualTo(400);
        assertThat(simulators
                        .post("/api/residence/requests", key, numberRequest(key, "LT-bad"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void answerIsSentAgainUntilTheProductConfirmsIt() {
        String key = newKey();
        product.failAnswersTo(key, 2);
        simulators.post("/api/civil-status/requests", key, birthRequest(key, "LT-again"));
        JsonNode result = answered(key).path("result");
        assertThat(result.path("bookNumber").asText()).isEqualTo("01/2026");
        assertThat(result.path("entryNumber").asInt()).isPositive();
        assertThat(result.path("certificate").path("contentType").asText()).isEqualTo("application/pdf");
        Waiting.until(
                "confirmed",
                SOON,
                () -> simulators.counts("civil-status").path("answersWaiting").asInt() == 0);
        assertThat(simulators.counts("civil-status").path("answersSent").asInt())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void pendingNumberIsIssuedLaterUnderTheSameRequest() {
        simulators.behave("population", 50, "{\"PENDING_FIRST\":1.0}");
        String key = newKey();
        simulators.post("/api/population/requests", key, numberRequest(key, "LT-pending"));
        assertThat(answered(key).path("kind").asText()).isEqualTo("PENDING");
        Waiting.until("real answer", SOON, () -> product.answersTo(key).size() == 2);
        JsonNode granted = product.answersTo(key).get(1).body();
        assertThat(granted.path("result").path("personalId").asText()).matches("001326\\d{6}");
        simulators.behave("population", 50, "{}");
    }

    @Test
    void lostAnswerIsFoundByAskingAndLostReplyIsNotDoneTwice() {
        int doubled = simulators.counts("residence").path("doubledGrants").asInt();
        simulators.behave("residence", 50, "{\"LOSE_ANSWER\":1.0,\"FAIL_AFTER_STORING\":1.0}");
        String key = newKey();
        String body = residenceRequest(key, "LT-lost");
        assertThat(simulators.post("/api/residence/requests", key, body).status())
                .isEqualTo(500);
        Waiting.until("decided", SOON, () -> state(key).path("state").asText().equals("ANSWERED"));
        simulators.behave("residence", 50, "{}");
        assertThat(simulators.post("/api/residence/requests", key, body).status())
                .isEqualTo(200);
        assertThat(state(key).path("answer").path("kind").asText()).isEqualTo("GRANTED");
        assertThat(product.answersTo(key)).isEmpty();
        assertThat(simulators.counts("residence").path("answersLost").asInt()).isEqualTo(1);
        assertThat(simulators.counts("residence").path("doubledGrants").asInt()).isEqualTo(doubled);
        assertThat(simulators.get("/api/residence/requests/" + newKey()).status())
                .isEqualTo(404);
    }

    private static JsonNode state(String key) {
        return simulators.get("/api/residence/requests/" + key).body();
    }

    @Test
    void sameDossierGrantedUnderTwoKeysIsCountedAsDoubled() {
        simulators.behave("residence", 50, "{}");
        int before = simulators.counts("residence").path("doubledGrants").asInt();
        String one = newKey();
        String two = newKey();
        simulators.post("/api/residence/requests", one, residenceRequest(one, "LT-doubled"));
        answered(one);
        simulators.post("/api/residence/requests", two, residenceRequest(two, "LT-doubled"));
        answered(two);
        assertThat(simulators.counts("residence").path("doubledGrants").asInt()).isEqualTo(before + 1);
    }

    @Test
    void portalNoticesGapsAndRepeats() {
        String path = "/api/portal/dossiers/G22.99.08-261201-999999/events";
        assertThat(simulators.post(path, "gap-1", event(1)).status()).isEqualTo(202);
        assertThat(simulators.post(path, "gap-1", event(1)).status()).isEqualTo(200);
        assertThat(simulators.post(path, "gap-3", event(3)).status()).isEqualTo(202);
        JsonNode portal = simulators.get("/control/v1/counts").body().path("portal");
        assertThat(portal.path("missingEvents").asInt()).isEqualTo(1);
        simulators.post(path, "gap-2", event(2));
        JsonNode healed = simulators.get("/control/v1/counts").body().path("portal");
        assertThat(healed.path("missingEvents").asInt()).isZero();
        assertThat(healed.path("arrivedLate").asInt()).isEqualTo(1);
    }

    private static String event(int sequence) {
        return "{\"sequence\":%d,\"dossierCode\":\"LT-x\",\"occurredAt\":\"2026-11-20T10:00:00+07:00\",\"status\":4,\"statusName\":\"Đang xử lý\"}"
                .formatted(sequence);
    }

    @Test
    void everythingGoesOnAfterAKill() throws Exception {
        simulators.behave("health-insurance", 5_000, "{}");
        int before = product.portalNumbers().size();
        simulators.post("/control/v1/runs", null, "{\"count\":20,\"ratePerSecond\":5,\"seed\":42}");
        String key = newKey();
        SimulatorProcess.Reply receipt =
                simulators.post("/api/health-insurance/requests", key, cardRequest(key, "LT-kill"));
        Waiting.until("run is half way", SOON, () -> product.portalNumbers().size() >= before + 5);

        simulators.kill();
        simulators.start();

        SimulatorProcess.Reply repeated =
                simulators.post("/api/health-insurance/requests", key, cardRequest(key, "LT-kill"));
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.body()).isEqualTo(receipt.body());
        assertThat(answered(key).path("kind").asText()).isEqualTo("GRANTED");
        Waiting.until("all are filed", LATER, () -> portal("accepted") == before + 20 && portal("queued") == 0);
        assertThat(product.portalNumbers()).hasSize(before + 20).doesNotHaveDuplicates();
        assertThat(product.portalNumbers()).allMatch(n -> n.matches("G22\\.99\\.08-\\d{6}-\\d{6}"));
        assertThat(product.submissions()).isGreaterThan(product.portalNumbers().size());
        assertThat(product.keysChanged()).isZero();

        Waiting.until("robots are done", LATER, () -> product.openTasksOutside("79901") == 0);
        assertThat(product.completions()).doesNotHaveDuplicates().noneMatch(c -> c.contains("robot.79901."));
        assertThat(product.completions()).anyMatch(c -> c.contains(" ACCEPT robot.") && c.endsWith(".civil-status"));
        assertThat(product.completions()).anyMatch(c -> c.contains(" SIGN robot.") && c.endsWith(".signer"));
    }

    private static int portal(String count) {
        return simulators
                .get("/control/v1/counts")
                .body()
                .path("portal")
                .path(count)
                .asInt();
    }
}
