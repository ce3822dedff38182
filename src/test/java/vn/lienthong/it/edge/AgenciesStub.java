package vn.lienthong.it.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.lienthong.platform.Json;

/** Every agency at once, as obliging as possible: takes what it is sent, and answers only when a test answers for it. */
final class AgenciesStub {
    private static final int LONGEST_HOLD_SECONDS = 8;
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<String> unavailable = ConcurrentHashMap.newKeySet();
    private final Map<String, String> published = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

    /** @param status what it was answered with */
    record Received(String path, String key, JsonNode body, int status) {}

    AgenciesStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What was sent to addresses with that end, in its order. */
    List<Received> at(String pathEnd) {
        return received.stream().filter(one -> one.path().endsWith(pathEnd)).toList();
    }

    /** @return requests of a dossier to an agency, in their order */
    List<Received> of(String agency, String dossierCode) {
        return at("/" + agency + "/requests").stream()
                .filter(one -> one.body().path("dossierCode").asText().equals(dossierCode))
                .toList();
    }

    /** From now on GET of this address gives this JSON. */
    void publish(String path, String json) {
        published.put(path, json);
    }

    /** From now on 503 for whatever is sent to addresses with that end. */
    void breakDown(String pathEnd) {
        unavailable.add(pathEnd);
    }

    void repair(String pathEnd) {
        unavailable.remove(pathEnd);
    }

    /** From now on the receipt for a request of that dossier waits for {@link #release}. */
    void hold(String dossierCode) {
        held.put(dossierCode, new CountDownLatch(1));
    }

    void release(String dossierCode) {
        held.remove(dossierCode).countDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getRequestBody().readAllBytes();
            String text = published.get(path);
            boolean broken = unavailable.stream().anyMatch(path::endsWith);
            answer(exchange, broken ? 503 : text == null ? 404 : 200, text == null ? "{}" : text);
            return;
        }
        JsonNode body = Json.tree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status = unavailable.stream().anyMatch(path::endsWith) ? 503 : 202;
        received.add(new Received(path, exchange.getRequestHeaders().getFirst("Idempotency-Key"), body, status));
        CountDownLatch wait = held.get(body.path("dossierCode").asText());
        if (wait != null && path.endsWith("/requests")) {
            await(wait);
        }
        answer(exchange, status, "{\"receipt\":\"HT-" + received.size() + "\"}");
    }

    private static void await(CountDownLatch wait) {
        try {
            wait.await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
