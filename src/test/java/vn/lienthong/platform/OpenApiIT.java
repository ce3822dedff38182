package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
                List.of(Path.of(System.getProperty("lienthong.war"))),
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
                        "-Dlienthong.db.url=jdbc:h2:mem:openapi;DB_CLOSE_DELAY=-1"),
                Map.of(
                        "LIENTHONG_DEMO_PASSWORD", SECRET,
                        "LIENTHONG_DEMO_CLIENT_SECRET", SECRET,
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
