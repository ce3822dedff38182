package vn.lienthong.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the containers ask themselves: ready only if the server says so and the awaited check is among those that do. */
class HealthScriptTest {
    private static final String READY =
            "{\"status\":\"UP\",\"checks\":[{\"name\":\"engine\",\"status\":\"UP\",\"data\":{}}]}";

    @Test
    void readyServerWithTheCheckIsHealthy() throws IOException, InterruptedException {
        assertThat(exitCode("/health/ready", 200, READY)).isZero();
    }

    @Test
    void serverWhoseDeploymentFailedIsNot() throws IOException, InterruptedException {
        assertThat(exitCode("/health/ready", 200, "{\"status\":\"UP\",\"checks\":[]}"))
                .isNotZero();
    }

    @Test
    void serverThatIsDownIsNot() throws IOException, InterruptedException {
        assertThat(exitCode("/health/ready", 503, READY)).isNotZero();
    }

    @Test
    void serverThatKnowsNoHealthIsNot() throws IOException, InterruptedException {
        assertThat(exitCode("/elsewhere", 200, READY)).isNotZero();
    }

    private static int exitCode(String path, int status, String body) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return new ProcessBuilder(
                            "bash",
                            "docker/health.sh",
                            "engine",
                            "" + server.getAddress().getPort())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } finally {
            server.stop(0);
        }
    }
}
