package vn.lienthong.system;

import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.lienthong.platform.launch.DemoSecrets;
import vn.lienthong.platform.launch.PayaraProcess;

/**
 * Product and simulators in one server, as the run command starts them, with a few births left to the officers of one
 * commune. One per test run; ends with it.
 */
public final class DemoServer {
    private static final String COMMUNE = "79901";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static DemoServer running;

    private static final long ENOUGH = 6;

    private final URI address;
    private final DemoSecrets secrets;

    private DemoServer(URI address, DemoSecrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    /** @return the running server, started now if it is the first time */
    public static synchronized DemoServer running() throws IOException, InterruptedException {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static DemoServer start() throws IOException, InterruptedException {
        Path project = Path.of("").toAbsolutePath();
        Path folder = Files.createTempDirectory(Files.createDirectories(project.resolve("target/system")), "browser");
        DemoSecrets secrets = DemoSecrets.in(folder);
        int port = freePort();
        List<String> jvm = new ArrayList<>(Testbed.FLAGS);
        jvm.addAll(List.of(
                "-Dlienthong.env=test",
                "-Dlienthong.gateway.url=http://localhost:" + port + "/agencysim/api",
                "-Dagencysim.product.url=http://localhost:" + port + "/lienthong",
                "-Dagencysim.units=" + COMMUNE,
                "-Dagencysim.robots.excluded-unit=" + COMMUNE,
                "-Dagencysim.first-run.count=8",
                "-Dagencysim.first-run.rate=8"));
        PayaraProcess server = PayaraProcess.start(new PayaraProcess.Setup(
                Path.of(System.getProperty("payara.jar")),
                port,
                List.of(
                        Path.of(System.getProperty("lienthong.unpacked")),
                        Path.of(System.getProperty("agencysim.war"))),
                List.of(
                        "--logproperties",
                                project.resolve("config/payara/logging.properties")
                                        .toString(),
                        "--postbootcommandfile",
                                project.resolve("config/payara/boot.txt").toString()),
                jvm,
                secrets.ofBoth(),
                folder,
                folder.resolve("server.log")));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitReady(PATIENCE, List.of("engine", "agencysim"));
        DemoServer started = new DemoServer(server.address(), secrets);
        JsonApi api = started.as("robot." + COMMUNE + ".civil-status");
        eventually(
                "Births wait to be verified",
                PATIENCE,
                () -> api.get("tasks").path("total").asLong(),
                total -> total >= ENOUGH);
        return started;
    }

    private JsonApi as(String client) {
        URI base = address.resolve("/lienthong/api/v1/");
        String login = Base64.getEncoder()
                .encodeToString((client + ":" + secrets.inbound().get(client)).getBytes(StandardCharsets.UTF_8));
        String token = new JsonApi(base, "Basic " + login)
                .postForm("token", "grant_type=client_credentials")
                .path("access_token")
                .asText();
        return new JsonApi(base, "Bearer " + token);
    }

    /**
     * What a colleague does at another desk: decides the civil-status officer's task of a dossier.
     *
     * @param dossierCode a dossier of the commune that waits for this decision
     * @param decision one of the task's
     */
    public void decideElsewhere(String dossierCode, String decision) {
        elsewhere(dossierCode, "complete", Map.of("decision", decision));
    }

    /** A colleague takes a task of the commune. */
    public void claimElsewhere(String dossierCode) {
        elsewhere(dossierCode, "claim", Map.of());
    }

    /** The colleague gives it back. */
    public void releaseElsewhere(String dossierCode) {
        elsewhere(dossierCode, "release", Map.of());
    }

    /** The commune's signer gives a certificate back, as soon as it is to be signed. */
    public void sendBackElsewhere(String dossierCode, String reason) {
        JsonApi signer = as("robot." + COMMUNE + ".signer");
        String task = eventually(
                        dossierCode + " is to be signed",
                        Duration.ofSeconds(60),
                        () -> taskOf(signer, dossierCode),
                        Optional::isPresent)
                .orElseThrow();
        signer.post("tasks/" + task + "/complete", Map.of("decision", "SEND_BACK", "reason", reason));
    }

    /**
     * The portal hands a dossier of the commune in.
     *
     * @param submission as the portal sends it
     * @return code of the dossier
     */
    public String submit(JsonNode submission) {
        return as("portal")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("dossiers", submission)
                .path("dossierCode")
                .asText();
    }

    private void elsewhere(String dossierCode, String what, Map<String, String> body) {
        JsonApi api = as("robot." + COMMUNE + ".civil-status");
        String task = taskOf(api, dossierCode)
                .orElseThrow(() -> new IllegalStateException("No task waits for a decision on " + dossierCode));
        api.post("tasks/" + task + "/" + what, body);
    }

    private static Optional<String> taskOf(JsonApi api, String dossierCode) {
        return StreamSupport.stream(api.get("tasks?size=200").path("items").spliterator(), false)
                .filter(task -> task.path("dossierCode").asText().equals(dossierCode))
                .map(task -> task.path("id").asText())
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** @return address of a path of the server itself, which begins with a slash */
    public String at(String path) {
        return address.resolve(path).toString();
    }

    /** @return where the product's pages begin, without a trailing slash */
    public String product() {
        return at("/lienthong");
    }

    /** @return password of every invented officer */
    public String password() {
        return secrets.password();
    }
}
