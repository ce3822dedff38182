package vn.lienthong.it.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.tools.Server;
import vn.lienthong.it.TestDatabase;
import vn.lienthong.platform.launch.PayaraProcess;

/**
 * The built product in a server of its own, with one more linked group beside it ({@link ThirdGroup}), seen from outside: one for
 * all tests of this package, started by the first and ended with the run. A server without that group would cost another start;
 * the tests of the package {@code system} and those with a browser run the product alone. Its agencies are an {@link AgenciesStub} in the test's own process.
 */
final class EdgeServer {
    /** Largest body with documents, as it is set here; any other may have 1 MiB, as delivered. */
    static final int LARGEST = 3 * 1024 * 1024;

    /** A Monday morning; what is invented for the tests fits to it. */
    static final String NOW = "2026-11-23T09:00:00+07:00";

    static final String SECRET = UUID.randomUUID().toString();
    private static final Duration START = Duration.ofMinutes(4);
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static EdgeServer shared;

    private final AgenciesStub agencies;
    private final EdgeDatabase database;
    private final PayaraProcess process;
    private final Path log;

    private EdgeServer() throws IOException, InterruptedException, SQLException {
        agencies = new AgenciesStub();
        database = newDatabase();
        Path folder = Files.createDirectories(PROJECT.resolve("target/edge/" + System.getProperty("it.db")));
        log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        process = PayaraProcess.start(new PayaraProcess.Setup(
                Path.of(System.getProperty("payara.jar")),
                freePort(),
                List.of(ThirdGroup.besideTheProduct(folder)),
                List.of(
                        "--logproperties",
                        PROJECT.resolve("config/payara/logging.properties").toString()),
                options(),
                Map.of(
                        "LIENTHONG_DEMO_PASSWORD", SECRET,
                        "LIENTHONG_DEMO_CLIENT_SECRET", SECRET,
                        "LIENTHONG_AGENCY_CLIENT_SECRET", SECRET),
                folder,
                log));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        process.awaitReady(START, List.of("engine", "database"));
        database.addClients();
    }

    /** @return the one server, ready */
    static synchronized EdgeServer shared() {
        if (shared == null) {
            try {
                shared = new EdgeServer();
                new Api("robot.operator").put("clock", Map.of("now", NOW)).expect(200);
                Api.forgetTokens();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    AgenciesStub agencies() {
        return agencies;
    }

    EdgeDatabase database() {
        return database;
    }

    /** @return address of the product, with a trailing slash */
    URI product() {
        return process.address().resolve("/lienthong/");
    }

    /** @return everything the server has written so far */
    String log() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dlienthong.env=test",
                "-Dlienthong.clock.mode=CONTROLLED",
                "-Dlienthong.node=edge",
                "-Dlienthong.request.max-bytes=" + LARGEST,
                "-Dlienthong.fee.late-registration.01=8000",
                "-Dlienthong.gateway.url=" + agencies.address()));
        options.addAll(database.settings());
        return options;
    }

    private static EdgeDatabase newDatabase() {
        if (TestDatabase.isPostgres()) {
            TestDatabase fresh = TestDatabase.fresh();
            return new EdgeDatabase(
                    fresh.url(),
                    fresh.owner(),
                    fresh.password(),
                    List.of(
                            "-Dlienthong.db.class=org.postgresql.ds.PGSimpleDataSource",
                            "-Dlienthong.db.url=" + fresh.url(),
                            "-Dlienthong.db.user=" + fresh.application(),
                            "-Dlienthong.db.password=" + fresh.password(),
                            "-Dlienthong.db.owner.user=" + fresh.owner(),
                            "-Dlienthong.db.owner.password=" + fresh.password()));
        }
        try {
            // In the test's process, so that both may look into it.
            Server h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
            String url = "jdbc:h2:tcp://localhost:" + h2.getPort() + "/mem:edge;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
            return new EdgeDatabase(url, "lienthong", "lienthong", List.of("-Dlienthong.db.url=" + url));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void end() {
        try {
            process.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
