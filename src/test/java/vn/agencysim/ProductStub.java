package vn.agencysim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The product's side of the wire, as small as the simulators need it, and unreliable on request. */
final class ProductStub implements AutoCloseable {
    static final String SECRET = "it-secret";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server;
    private final Map<String, ObjectNode> dossiers = new LinkedHashMap<>();
    private final Map<String, String> idempotencyKeys = new TreeMap<>();
    private final Map<String, ObjectNode> tasks = new LinkedHashMap<>();
    private final List<Answered> answers = new ArrayList<>();
    private final List<String> completions = new ArrayList<>();
    private final Map<String, Integer> answersToFail = new TreeMap<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Integer> actAttempts = new TreeMap<>();
    private int submissions;
    private int keysChanged;

    /** An answer an agency delivered, in whose name, under which message id. */
    record Answered(String client, String agency, String messageId, JsonNode body) {}

    /** Something an applicant did: supplement, answer to a draft, withdrawal. */
    record Act(String portalNumber, String kind, String key, JsonNode body) {}

    private record Out(int status, JsonNode body) {}

    ProductStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/lienthong/api/v1", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/lienthong";
    }

    /** The next {@code times} deliveries of the answer to this request get 503. */
    synchronized void failAnswersTo(String requestKey, int times) {
        answersToFail.put(requestKey, times);
    }

    synchronized List<Answered> answersTo(String requestKey) {
        return answers.stream()
                .filter(a -> a.body().path("requestKey").asText().equals(requestKey))
                .toList();
    }

    synchronized List<String> portalNumbers() {
        return List.copyOf(dossiers.keySet());
    }

    synchronized int submissions() {
        return submissions;
    }

    /** How often a portal number came under another key than before. */
    synchronized int keysChanged() {
        return keysChanged;
    }

    /** What applicants did about this dossier, as often as it arrived and was taken. */
    synchronized List<Act> acts(String portalNumber) {
        return acts.stream().filter(a -> a.portalNumber().equals(portalNumber)).toList();
    }

    synchronized List<String> completions() {
        return List.copyOf(completions);
    }

    synchronized long openTasksOutside(String unit) {
        return tasks.values().stream()
                .filter(t -> !t.path("unit").asText().equals(unit))
                .count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/lienthong/api/v1".length());
        byte[] body = exchange.getRequestBody().readAllBytes();
        Out out = respond(exchange, path, body);
        byte[] bytes = JSON.writeValueAsBytes(out.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(out.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Out respond(HttpExchange exchange, String path, byte[] body) throws IOException {
        String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (path.equals("/token")) {
            return token(authorization);
        }
        if (!authorization.startsWith("Bearer token-of-")) {
            return new Out(401, JSON.createObjectNode());
        }
        String client = authorization.substring("Bearer token-of-".length());
        if (path.equals("/clock")) {
            return new Out(
                    200,
                    JSON.readTree(
                            "{\"mode\":\"CONTROLLED\",\"now\":\"2026-12-01T08:00:00+07:00\",\"speed\":1.0,\"stopped\":true}"));
        }
        if (path.equals("/dossiers")) {
            return submit(JSON.readTree(body), exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        }
        if (path.startsWith("/dossiers/")) {
            String[] parts = path.split("/");
            return act(new Act(
                    parts[2], parts[3], exchange.getRequestHeaders().getFirst("Idempotency-Key"), JSON.readTree(body)));
        }
        if (path.endsWith("/answers")) {
            String message = exchange.getRequestHeaders().getFirst("Message-Id");
            return answer(new Answered(client, path.split("/")[2], message, JSON.readTree(body)));
        }
        return task(client, path, exchange.getRequestURI().getQuery(), body);
    }

    private static Out token(String authorization) {
        String[] pair = new String(
                        Base64.getDecoder().decode(authorization.substring("Basic ".length())), StandardCharsets.UTF_8)
                .split(":");
        return pair[1].equals(SECRET)
                ? new Out(200, JSON.createObjectNode().put("access_token", "token-of-" + pair[0]))
                : new Out(401, JSON.createObjectNode());
    }

    /** Every third call fails before and every seventh after the dossier is stored. */
    private Out submit(JsonNode submission, String key) {
        submissions++;
        if (submissions % 3 == 0) {
            return new Out(503, JSON.createObjectNode());
        }
        String number = submission.path("portalNumber").asText();
        String before = idempotencyKeys.put(number, key);
        keysChanged += before == null || before.equals(key) ? 0 : 1;
        boolean known = dossiers.containsKey(number);
        ObjectNode dossier = dossiers.computeIfAbsent(
                number,
                n -> JSON.createObjectNode().put("dossierCode", "LT-" + n).put("portalNumber", n));
        if (!known) {
            addTask(dossier, submission.path("receivingUnit").asText(), "Task_VerifyDossier");
        }
        return new Out(submissions % 7 == 0 ? 500 : known ? 200 : 201, dossier);
    }

    private void addTask(ObjectNode dossier, String unit, String kind) {
        boolean verify = kind.equals("Task_VerifyDossier");
        String id = kind + "-" + dossier.path("dossierCode").asText();
        ObjectNode task = JSON.createObjectNode()
                .put("id", id)
                .put("dossierCode", dossier.path("dossierCode").asText())
                .put("portalNumber", dossier.path("portalNumber").asText())
                .put("task", kind)
                .put("unit", unit)
                .put("role", verify ? "civil-status" : "signer")
                .putNull("claimedBy");
        task.putArray("decisions").add(verify ? "ACCEPT" : "SIGN").add(verify ? "REFUSE" : "SEND_BACK");
        tasks.put(id, task);
    }

    /** The first call under each key fails. */
    private Out act(Act act) {
        if (actAttempts.merge(act.key(), 1, Integer::sum) == 1) {
            return new Out(503, JSON.createObjectNode());
        }
        acts.add(act);
        return new Out(200, JSON.createObjectNode().put("dossierCode", "LT-" + act.portalNumber()));
    }

    private Out answer(Answered answered) {
        String key = answered.body().path("requestKey").asText();
        if (answersToFail.merge(key, -1, Integer::sum) >= 0) {
            return new Out(503, JSON.createObjectNode());
        }
        answers.add(answered);
        return new Out(202, JSON.createObjectNode().put("duplicate", false));
    }

    private Out task(String client, String path, String query, byte[] body) throws IOException {
        if (path.equals("/tasks")) {
            return new Out(200, list(client, query.contains("state=MINE")));
        }
        String[] parts = path.split("/");
        ObjectNode task = tasks.get(parts[2]);
        if (task == null) {
            return new Out(404, JSON.createObjectNode());
        }
        if (parts[3].equals("claim")) {
            task.put("claimedBy", client);
            return new Out(200, task);
        }
        tasks.remove(parts[2]);
        completions.add(parts[2] + " " + JSON.readTree(body).path("decision").asText() + " " + client);
        if (task.path("role").asText().equals("civil-status")) {
            addTask(task, task.path("unit").asText(), "Task_SignBirthCertificate");
        }
        return new Out(200, task);
    }

    private JsonNode list(String client, boolean mine) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode items = page.putArray("items");
        tasks.values().stream()
                .filter(t -> client.equals("robot." + t.path("unit").asText() + "."
                        + t.path("role").asText()))
                .filter(t -> mine == t.path("claimedBy").asText("").equals(client))
                .forEach(items::add);
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
