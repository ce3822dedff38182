package vn.lienthong.platform.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Payara Micro of its own, with the WARs it is given: for trying the product and for tests that kill it. */
public final class PayaraProcess implements AutoCloseable {
    /**
     * Options of a JVM that is to be up soon on a small machine: room for the classes and for what is young, so that
     * starting is not interrupted to collect them; no second compiler, which would leave the first one a code cache of
     * 48 MiB: too small for the product under load, and once full nothing is compiled any more.
     */
    public static final List<String> JVM = List.of(
            "-Xmx768m",
            "-Xmn256m",
            "-XX:MetaspaceSize=192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m");

    private static final int POLL_MILLIS = 100;

    private final Setup setup;
    private final Process process;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * What to start.
     *
     * @param jar Payara Micro
     * @param port HTTP port on this machine
     * @param wars in order of deployment, packed or unpacked; an unpacked one is called by the name of its folder
     * @param arguments further arguments of Payara Micro
     * @param jvm options of its JVM
     * @param environment variables it gets beside ours
     * @param directory its working directory
     * @param log file its output is appended to; null = this process's own output
     */
    public record Setup(
            Path jar,
            int port,
            List<Path> wars,
            List<String> arguments,
            List<String> jvm,
            Map<String, String> environment,
            Path directory,
            Path log) {}

    private PayaraProcess(Setup setup, Process process) {
        this.setup = setup;
        this.process = process;
    }

    /** Starts the server and returns at once. */
    public static PayaraProcess start(Setup setup) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(setup.jvm());
        command.addAll(List.of("-jar", setup.jar().toString(), "--nohazelcast", "--port", "" + setup.port()));
        command.addAll(setup.arguments());
        setup.wars().forEach(war -> command.addAll(List.of("--deploy", war.toString())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(setup.directory().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(setup.environment());
        builder.redirectOutput(
                setup.log() == null
                        ? ProcessBuilder.Redirect.INHERIT
                        : ProcessBuilder.Redirect.appendTo(setup.log().toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        return new PayaraProcess(setup, builder.start());
    }

    /**
     * Waits until the server says it is ready and the named checks are among those that say so: a failed deployment
     * alone would leave the server without them, and looking well.
     *
     * @throws IllegalStateException if it dies or is not ready in time
     */
    public PayaraProcess awaitReady(Duration patience, List<String> checks) throws IOException, InterruptedException {
        for (long polls = patience.toMillis() / POLL_MILLIS; polls > 0; polls--) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server ended with code " + process.exitValue() + where());
            }
            if (ready(checks)) {
                return this;
            }
        }
        throw new IllegalStateException("The server was not ready within " + patience.toSeconds() + " s" + where());
    }

    private String where() {
        return setup.log() == null ? "" : "; see " + setup.log();
    }

    private boolean ready(List<String> checks) throws InterruptedException {
        try {
            HttpResponse<String> health = http.send(
                    HttpRequest.newBuilder(address().resolve("/health/ready"))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return health.statusCode() == 200
                    && checks.stream().allMatch(check -> health.body().contains('"' + check + '"'));
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    /** @return where it listens */
    public URI address() {
        return URI.create("http://localhost:" + setup.port() + "/");
    }

    /** @return its process id */
    public long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end; insists after a while. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
