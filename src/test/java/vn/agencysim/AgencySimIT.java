package vn.agencysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

    private static String residenceRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"REGISTER_RESIDENCE","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "unitCode":"79902","child":{"fullName":"Trần Minh An","personalId":"079226000001","sex":"MALE","birthDate":"2026-11-02"},
            "householder":{"fullName":"Trần Văn Nam","personalId":"079090000001","relation":"CHILD"},
            "address":{"country":"VN","provinceCode":"79","communeCode":"79902","detail":"Số 1"},
            "birthCertificate":{"entryNumber":"1","registeredOn":"2026-11-20","sha256":"00"}}}"""
                .formatted(key, dossier);
    }

    private static String birthRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"RECORD_BIRTH","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "unitCode":"79902","child":{"fullName":"Trần Minh An","personalId":"079226000001","sex":"MALE","birthDate":"2026-11-02"},
            "mother":{"fullName":"Lê Thị Hoa","personalId":null,"birthDate":"1999"},"father":null,
            "requester":{"fullName":"Lê Thị Hoa","personalId":"079199000001","relation":"MOTHER"},
            "signedBy":"Phạm Quốc Việt","signedAt":"2026-11-20T10:00:00+07:00"}}"""
                .formatted(key, dossier);
    }

    private static String cardRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"ISSUE_HEALTH_CARD","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "child":{"fullName":"Trần Minh An","personalId":"079226000001","sex":"MALE","birthDate":"2026-11-02"},
            "firstCareFacilityCode":"79005","address":{"country":"VN","provinceCode":"79","communeCode":"79902","detail":"Số 1"},
            "poorHouseholdCertificate":null,
            "birthCertificate":{"entryNumber":"1","registeredOn":"2026-11-20","sha256":"00"}}}"""
                .formatted(key, dossier);
    }

    private static String numberRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"ISSUE_PERSONAL_ID","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "unitCode":"01904","child":{"fullName":"Trần Minh An","sex":"FEMALE","birthDate":"2026-11-02","birthPlace":null,
            "ethnicity":"Kinh","nationality":"Việt Nam"},"motherPersonalId":null,"fatherPersonalId":null,
            "birthNotificationNumber":null}}"""
                .formatted(key, dossier);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static void behave(String agency, int latencyMs, String rates) {
        String body = "{\"seed\":1,\"latency\":{\"minMs\":%d,\"maxMs\":%d},\"rates\":%s}"
                .formatted(latencyMs, latencyMs, rates);
        assertThat(simulators.put("/control/v1/behaviours/" + agency, body).status())
                .isEqualTo(200);
    }

    private static JsonNode answered(String key) {
        Waiting.until("answer arrives", SOON, () -> !product.answersTo(key).isEmpty());
        return product.answersTo(key).get(0).body();
    }

    private static JsonNode counts(String agency) {
        return simulators.get("/control/v1/counts").body().path("agencies").path(agency);
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
        assertThat(counts("health-insurance").path("doubledGrants").asInt()).isZero();
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
                () -> counts("civil-status").path("answersWaiting").asInt() == 0);
        assertThat(counts("civil-status").path("answersSent").asInt()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void pendingNumberIsIssuedLaterUnderTheSameRequest() {
        behave("population", 50, "{\"PENDING_FIRST\":1.0}");
        String key = newKey();
        simulators.post("/api/population/requests", key, numberRequest(key, "LT-pending"));
        assertThat(answered(key).path("kind").asText()).isEqualTo("PENDING");
        Waiting.until("real answer", SOON, () -> product.answersTo(key).size() == 2);
        JsonNode granted = product.answersTo(key).get(1).body();
        assertThat(granted.path("result").path("personalId").asText()).matches("001326\\d{6}");
        behave("population", 50, "{}");
    }

    @Test
    void lostAnswerIsFoundByAskingAndLostReplyIsNotDoneTwice() {
        int doubled = counts("residence").path("doubledGrants").asInt();
        behave("residence", 50, "{\"LOSE_ANSWER\":1.0,\"FAIL_AFTER_STORING\":1.0}");
        String key = newKey();
        String body = residenceRequest(key, "LT-lost");
        assertThat(simulators.post("/api/residence/requests", key, body).status())
                .isEqualTo(500);
        Waiting.until("decided", SOON, () -> state(key).path("state").asText().equals("ANSWERED"));
        behave("residence", 50, "{}");
        assertThat(simulators.post("/api/residence/requests", key, body).status())
                .isEqualTo(200);
        assertThat(state(key).path("answer").path("kind").asText()).isEqualTo("GRANTED");
        assertThat(product.answersTo(key)).isEmpty();
        assertThat(counts("residence").path("answersLost").asInt()).isEqualTo(1);
        assertThat(counts("residence").path("doubledGrants").asInt()).isEqualTo(doubled);
        assertThat(simulators.get("/api/residence/requests/" + newKey()).status())
                .isEqualTo(404);
    }

    private static JsonNode state(String key) {
        return simulators.get("/api/residence/requests/" + key).body();
    }

    @Test
    void sameDossierGrantedUnderTwoKeysIsCountedAsDoubled() {
        behave("residence", 50, "{}");
        int before = counts("residence").path("doubledGrants").asInt();
        String one = newKey();
        String two = newKey();
        simulators.post("/api/residence/requests", one, residenceRequest(one, "LT-doubled"));
        answered(one);
        simulators.post("/api/residence/requests", two, residenceRequest(two, "LT-doubled"));
        answered(two);
        assertThat(counts("residence").path("doubledGrants").asInt()).isEqualTo(before + 1);
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

    private static String paymentRequest(String key, String operation, String dossier) {
        return """
            {"requestKey":"%s","operation":"%s","dossierCode":"%s","payload":{"kind":"FUNERAL_ALLOWANCE","amount":25300000,
            "deceased":{"fullName":"Lê Văn Tư","personalId":"079045000001"},"recipient":{"fullName":"Lê Thị Hoa"},
            "unknown":[{"x":1}],"stopDecision":null}}"""
                .formatted(key, operation, dossier);
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
        assertThat(counts("home-affairs").path("payments").asInt()).isEqualTo(1);
        assertThat(counts("home-affairs").path("doubledPayments").asInt()).isZero();

        simulators.post("/api/health/requests", social, paymentRequest(social, "PAY_SOCIAL_BENEFIT", "LT-d2"));
        answered(social);
        assertThat(counts("health").path("doubledPayments").asInt()).isEqualTo(1);
        JsonNode books = counts("health").path("byOperation").path("PAY_SOCIAL_BENEFIT");
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

    @Test
    void noticeIsKeptOnce() {
        String key = newKey();
        String notice =
                "{\"requestKey\":\"%s\",\"kind\":\"CERTIFICATE_REPLACED\",\"dossierCode\":\"LT-n\",\"sentAt\":\"%s\"}";
        String path = "/api/identity/notices";
        assertThat(simulators.post(path, key, notice.formatted(key, "a")).status())
                .isEqualTo(202);
        assertThat(simulators.post(path, key, notice.formatted(key, "b")).status())
                .isEqualTo(200);
        assertThat(simulators.post(path, newKey(), "{}").status()).isEqualTo(422);
        assertThat(counts("identity")
                        .path("notices")
                        .path("CERTIFICATE_REPLACED")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void withdrawnRequestIsNotDecidedAnyMore() {
        behave("home-affairs", 3_000, "{}");
        String key = newKey();
        simulators.post("/api/home-affairs/requests", key, paymentRequest(key, "PAY_MERIT_BENEFIT", "LT-w"));
        String notice = "{\"kind\":\"REQUEST_WITHDRAWN\",\"dossierCode\":\"LT-w\"}";
        assertThat(simulators
                        .post("/api/home-affairs/notices", newKey(), notice)
                        .status())
                .isEqualTo(202);
        assertThat(counts("home-affairs").path("withdrawn").asInt()).isEqualTo(1);
        assertThat(counts("home-affairs").path("undecided").asInt()).isZero();
        behave("home-affairs", 50, "{}");
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

    @Test
    void everythingGoesOnAfterAKill() throws Exception {
        behave("health-insurance", 5_000, "{}");
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
