package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.platform.launch.PayaraProcess;

/** The built WAR describes its API as the tree says, and opens nothing without credentials but what must be open. */
@DisabledIfSystemProperty(
        named = "it.db",
        matches = "postgresql",
        disabledReason = "the database makes no difference here")
class OpenApiIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SECRET = UUID.randomUUID().toString();
    private static final String RESIDENCE_SECRET = UUID.randomUUID().toString();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path work;

    private static PayaraProcess server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path project = Path.of("").toAbsolutePath();
        server = PayaraProcess.start(new PayaraProcess.Setup(
                Path.of(System.getProperty("payara.jar")),
                freePort(),
                List.of(Path.of(System.getProperty("lienthong.unpacked"))),
                List.of(
                        "--logproperties",
                                project.resolve("config/payara/logging.properties")
                                        .toString(),
                        "--systemproperties",
                                project.resolve("config/env/test.properties").toString()),
                List.of(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=128m",
                        "-Dlienthong.db.url=jdbc:h2:mem:openapi;DB_CLOSE_DELAY=-1"),
                Map.of(
                        "LIENTHONG_DEMO_PASSWORD", SECRET,
                        "LIENTHONG_DEMO_CLIENT_SECRET", SECRET,
                        "LIENTHONG_DEMO_CLIENT_SECRET_RESIDENCE", RESIDENCE_SECRET,
                        "LIENTHONG_AGENCY_CLIENT_SECRET", SECRET),
                work,
                Path.of("target", "openapi-it.log").toAbsolutePath()));
        server.awaitReady(PATIENCE, List.of("engine"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void committedDescriptionIsWhatTheServerSays() throws IOException, InterruptedException {
        OpenApiComparison.check(server.address());
    }

    @Test
    void descriptionLeavesNothingUnsaid() throws IOException, InterruptedException {
        assertThat(new OpenApiDocument(OpenApiComparison.document(server.address())).gaps())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> operationIsClosedWithoutToken() throws IOException, InterruptedException {
        return new OpenApiDocument(OpenApiComparison.document(server.address()))
                .operations().stream()
                        .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                            assertThat(status(request(operation).build())).isEqualTo(401);
                            assertThat(status(request(operation)
                                            .header("Authorization", "Bearer forged")
                                            .build()))
                                    .isEqualTo(401);
                        }));
    }

    @Test
    void tokenRequestWithoutFormIsRefusedAndNotAFailure() throws IOException, InterruptedException {
        HttpRequest empty = HttpRequest.newBuilder(address().resolve("/lienthong/api/v1/token"))
                .POST(BodyPublishers.noBody())
                .build();

        assertThat(status(empty)).isIn(400, 415);
    }

    @Test
    void secretOfOneSystemGetsNoTokenForAnother() throws IOException, InterruptedException {
        assertThat(status(token("residence", RESIDENCE_SECRET))).isEqualTo(200);
        assertThat(status(token("residence", SECRET))).isEqualTo(401);
        assertThat(status(token("population", RESIDENCE_SECRET))).isEqualTo(401);
        assertThat(status(token("population", SECRET))).isEqualTo(200);
    }

    @Test
    void repeatedSubmissionIsCountedAsOneDossier() throws IOException, InterruptedException {
        String day = "{\"now\":\"2026-11-21T10:00:00+07:00\",\"reason\":\"a day after the birth\"}";
        assertThat(status(call("robot.operator", "PUT", "clock", day))).isEqualTo(200);
        String submission =
                """
                {"portalNumber":"G22.99.08-261121-000123","submittedAt":"2026-11-21T10:00:00+07:00","receivingUnit":"79901",
                 "form":"BIRTH_01","declaration":%s,"parts":[]}"""
                        .formatted(Files.readString(
                                Path.of("src/test/resources/vn/lienthong/dossier/declaration/married-parents.json")));

        assertThat(status(call("portal", "POST", "dossiers", submission))).isEqualTo(201);
        assertThat(status(call("portal", "POST", "dossiers", submission))).isEqualTo(200);

        assertThat(HTTP.send(call("robot.operator", "GET", "metrics", ""), BodyHandlers.ofString())
                        .body())
                .contains("dossiers_submitted_total 1\n");
    }

    @TestFactory
    Stream<DynamicTest> pageAndFileOfTheWarIsClosedWithoutSession() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        List<String> open = List.of("/login.xhtml");
        try (Stream<Path> files = Files.walk(webapp)) {
            return Stream.concat(
                            files.filter(Files::isRegularFile).map(file -> "/" + webapp.relativize(file)),
                            Stream.of("/", "/ui/", "/api/", "/api/application.wadl", "/api/v1/clock", "/no-such-thing"))
                    .filter(path -> !open.contains(path))
                    .toList()
                    .stream()
                    .map(path -> DynamicTest.dynamicTest(path, () -> assertThat(status(get("/lienthong" + path)))
                            .isIn(302, 401)));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatMustBeOpenIsOpen() {
        return Stream.of(
                        "/health",
                        "/health/ready",
                        "/health/live",
                        "/openapi",
                        "/lienthong/login.xhtml",
                        "/lienthong/jakarta.faces.resource/css/lienthong.css.xhtml")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(status(get(path))).isEqualTo(200)));
    }

    private static HttpRequest.Builder request(OpenApiDocument.Operation operation) {
        String type = operation.takes(FORM) ? FORM : "application/json";
        String body = operation.takes(FORM) ? "grant_type=client_credentials" : "{}";
        return HttpRequest.newBuilder(address().resolve(operation.address()))
                .header("Content-Type", type)
                .method(
                        operation.method().toUpperCase(Locale.ROOT),
                        operation.method().equals("get") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    /** A call under a token of this client, with a key of its own. */
    private static HttpRequest call(String client, String method, String path, String json)
            throws IOException, InterruptedException {
        String token = Json.tree(HTTP.send(token(client, SECRET), BodyHandlers.ofString())
                        .body())
                .path("access_token")
                .asText();
        return HttpRequest.newBuilder(address().resolve("/lienthong/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(json))
                .build();
    }

    private static HttpRequest token(String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address().resolve("/lienthong/api/v1/token"))
                .header("Content-Type", FORM)
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(address().resolve(path)).build();
    }

    private static URI address() {
        return server.address();
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
