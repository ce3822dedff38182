package vn.lienthong.system;

import static vn.lienthong.it.Eventually.eventually;

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
import vn.lienthong.platform.launch.DemoSecrets;
import vn.lienthong.platform.launch.PayaraProcess;

/**
 * Product and simulators in one server, as the run command starts them, with a few births left to the officers of one
 * commune. One per test run; ends with it.
 */
public final class DemoServer {
    private static final String COMMUNE = "79901";
    private static final String ROBOT = "robot." + COMMUNE + ".civil-status";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static DemoServer running;

    private final URI address;
    private final String password;

    private DemoServer(URI address, String password) {
        this.address = address;
        this.password = password;
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
                "-Dagencysim.first-run.count=5",
                "-Dagencysim.first-run.rate=5"));
        PayaraProcess server = PayaraProcess.start(new PayaraProcess.Setup(
                Path.of(System.getProperty("payara.jar")),
                port,
                List.of(Path.of(System.getProperty("lienthong.war")), Path.of(System.getProperty("agencysim.war"))),
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
        awaitTasks(server.address(), secrets.inbound().get(ROBOT));
        return new DemoServer(server.address(), secrets.password());
    }

    private static void awaitTasks(URI server, String secret) {
        URI base = server.resolve("/lienthong/api/v1/");
        String client = ROBOT + ":" + secret;
        String login = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        String token = new JsonApi(base, "Basic " + login)
                .postForm("token", "grant_type=client_credentials")
                .path("access_token")
                .asText();
        JsonApi api = new JsonApi(base, "Bearer " + token);
        eventually(
                "Births wait to be verified",
                PATIENCE,
                () -> api.get("tasks").path("total").asLong(),
                total -> total >= 2);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** @return where the product's pages begin, without a trailing slash */
    public String product() {
        return address.resolve("/lienthong").toString();
    }

    /** @return password of every invented officer */
    public String password() {
        return password;
    }
}
