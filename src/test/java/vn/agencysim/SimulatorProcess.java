package vn.agencysim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The simulators in a server of their own, to be called, killed and started again. */
final class SimulatorProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    static final String CONTROL = "it-control-secret";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path work;
    private final String productUrl;
    private final int port;
    private Process process;

    /** An answer of the simulators. */
    record Reply(int status, JsonNode body) {}

    SimulatorProcess(Path work, String productUrl) throws IOException {
        this.work = work;
        this.productUrl = productUrl;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    void start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-Dagencysim.client-secret=" + ProductStub.SECRET,
                "-Dagencysim.control-secret=" + CONTROL,
                "-Dagencysim.agency-secret=" + agencySecret("others"),
                "-Dagencysim.agency-secret.residence=" + agencySecret("residence"),
                "-Dagencysim.product.url=" + productUrl,
                "-Dagencysim.db.url=jdbc:h2:file:" + work.resolve("agencysim") + ";DB_CLOSE_ON_EXIT=FALSE",
                "-jar",
                System.getProperty("payara.jar"),
                "--nohazelcast",
                "--port",
                String.valueOf(port),
                "--deploy",
                System.getProperty("agencysim.war"));
        process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        work.resolve("server.log").toFile()))
                .start();
        Waiting.until("simulators are ready", START, this::ready);
        Waiting.until(
                "they show the product's time",
                START,
                () -> get("/control/v1/status").body().path("productReachable").asBoolean());
    }

    /** Ends the process the hard way, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Reply get(String path) {
        return send(request(path).GET().build());
    }

    Reply post(String path, String key, String body) {
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        return send((key == null ? request : request.header("Idempotency-Key", key)).build());
    }

    Reply put(String path, String body) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** From now on the agency behaves like this. */
    void behave(String agency, int latencyMs, String rates) {
        String body = "{\"seed\":1,\"latency\":{\"minMs\":%d,\"maxMs\":%d},\"rates\":%s}"
                .formatted(latencyMs, latencyMs, rates);
        if (put("/control/v1/behaviours/" + agency, body).status() != 200) {
            throw new IllegalStateException(agency);
        }
    }

    /** What the control API counts at this agency. */
    JsonNode counts(String agency) {
        return get("/control/v1/counts").body().path("agencies").path(agency);
    }

    /** A call without the secret. */
    int statusWithoutSecret(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build()).status();
    }

    /** A call with a secret that may be another's. */
    int statusWith(String secret, String path) {
        return send(HttpRequest.newBuilder(uri("/agencysim" + path))
                        .header("Authorization", "Bearer " + secret)
                        .build())
                .status();
    }

    /** What opens the agency; all but the residence agency share one. */
    static String agencySecret(String agency) {
        return "it-secret-of-" + (agency.equals("residence") ? agency : "others");
    }

    private HttpRequest.Builder request(String path) {
        String secret = path.startsWith("/control/") ? CONTROL : agencySecret(path.split("/")[2]);
        return HttpRequest.newBuilder(uri("/agencysim" + path))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private boolean ready() {
        try {
            return send(HttpRequest.newBuilder(uri("/health/ready")).build()).status() == 200
                    && get("/control/v1/status").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Reply(response.statusCode(), JSON.readTree(json ? response.body() : "{}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
