package vn.lienthong.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.platform.launch.DemoSecrets;
import vn.lienthong.platform.launch.PayaraProcess;

/**
 * Product and simulators, each in a server of its own, with data that outlives both: in {@code target/system}, where their
 * logs can be read afterwards.
 */
final class Testbed implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    static final List<String> PRODUCT_CHECKS = List.of("engine", "database");
    static final List<String> FLAGS = Stream.concat(
                    PayaraProcess.JVM.stream(), Stream.of("-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"))
            .toList();

    private final Path folder;
    private final DemoSecrets secrets;
    private final SystemDatabase database;
    private final List<String> productSettings;
    private final PayaraProcess.Setup productSetup;
    private final PayaraProcess.Setup simulatorsSetup;
    private PayaraProcess product;
    private PayaraProcess simulators;

    /**
     * @param name of the folder
     * @param productSettings system properties of the product
     */
    Testbed(String name, List<String> productSettings) throws IOException {
        folder = PROJECT.resolve("target/system").resolve(name);
        empty(folder);
        secrets = DemoSecrets.in(folder);
        database = SystemDatabase.in(folder);
        this.productSettings = productSettings;
        int productPort = freePort();
        int simulatorsPort = freePort();
        productSetup = setup("product", "lienthong.unpacked", productPort, productOptions(simulatorsPort));
        simulatorsSetup = setup(
                "simulators",
                "agencysim.war",
                simulatorsPort,
                List.of(
                        "-Dagencysim.product.url=http://localhost:" + productPort + "/lienthong",
                        "-Dagencysim.robots.excluded-unit=00000"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Begins to start the simulators; {@link #startProduct()} meanwhile. */
    void launchSimulators() throws IOException {
        simulators = PayaraProcess.start(simulatorsSetup);
    }

    Simulators simulators() throws IOException, InterruptedException {
        simulators.awaitReady(START, List.of("agencysim"));
        return new Simulators(simulators.address(), secrets.control());
    }

    /** @return what it took until the product was ready */
    Duration startProduct() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        product = PayaraProcess.start(productSetup);
        product.awaitReady(START, PRODUCT_CHECKS);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Ends the product as a power cut would. */
    void killProduct() throws InterruptedException {
        product.kill();
    }

    /** Ends the product in good order. */
    void stopProduct() {
        product.close();
    }

    /** @return the product's API, as the portal sees it */
    Product product() {
        return productAs("portal");
    }

    /** @return the product's API, as this client sees it */
    Product productAs(String client) {
        return new Product(product.address(), client, secrets.inbound().get(client));
    }

    long productPid() {
        return product.pid();
    }

    SystemDatabase database() {
        return database;
    }

    Path folder() {
        return folder;
    }

    /** @return what the product wrote, over all its starts */
    Path productLog() {
        return productSetup.log();
    }

    /** @return what starts a further server of this bed, with the same options as product and simulators */
    PayaraProcess.Setup other(String name, Path war) throws IOException {
        return setup(name, war, freePort(), List.of());
    }

    private List<String> productOptions(int simulatorsPort) {
        List<String> options = new ArrayList<>(database.settings());
        options.add("-Dlienthong.env=test");
        options.add("-Dlienthong.node=system-test");
        options.add("-Dlienthong.gateway.url=http://localhost:" + simulatorsPort + "/agencysim/api");
        options.addAll(productSettings);
        return options;
    }

    private PayaraProcess.Setup setup(String name, String war, int port, List<String> options) throws IOException {
        return setup(name, Path.of(System.getProperty(war)), port, options);
    }

    private PayaraProcess.Setup setup(String name, Path war, int port, List<String> options) throws IOException {
        // The server unpacks itself here, and a killed one leaves it behind.
        Path unpacked = Files.createDirectories(folder.resolve("tmp").resolve(name));
        List<String> jvm = new ArrayList<>(FLAGS);
        jvm.add("-Djava.io.tmpdir=" + unpacked);
        jvm.addAll(options);
        return new PayaraProcess.Setup(
                Path.of(System.getProperty("payara.jar")),
                port,
                List.of(war),
                List.of(
                        "--logproperties",
                        PROJECT.resolve("config/payara/logging.properties").toString()),
                jvm,
                name.equals("simulators") ? secrets.ofSimulators() : secrets.ofProduct(),
                folder,
                folder.resolve(name + ".log"));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(old);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void end() {
        try {
            if (product != null) {
                product.kill();
            }
            if (simulators != null) {
                simulators.kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end();
    }
}
