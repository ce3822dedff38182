package vn.lienthong.it;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An agency that says the same whatever it is asked, and notes what it was shown. */
final class ItAgency implements AutoCloseable {
    private final HttpServer server;
    private final List<String> credentials = new CopyOnWriteArrayList<>();

    ItAgency(String answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            credentials.add(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @return the authorization headers, one per call */
    List<String> credentials() {
        return List.copyOf(credentials);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
