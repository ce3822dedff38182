package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.platform.Json;

/** The product's API as one system calls it. */
final class Api {
    /** Not HTTP/2: there the client never hears of a refusal while it still has something to send. */
    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private final String client;

    /** @param client its id; {@code null} for somebody without a token */
    Api(String client) {
        this.client = client;
    }

    /** What came back. */
    record Answer(int status, String type, String text) {
        Answer expect(int wanted) {
            assertThat(status).as(text).isEqualTo(wanted);
            return this;
        }

        /** Fails unless it is this problem, told as one. */
        Answer expectProblem(int wanted, String code) {
            expect(wanted);
            assertThat(type).startsWith("application/problem+json");
            assertThat(json().path("type").asText()).isEqualTo("urn:lienthong:problem:" + code);
            assertThat(json().path("title").asText()).isNotBlank();
            assertThat(json().path("detail").asText()).isNotBlank();
            return this;
        }

        JsonNode json() {
            return Json.tree(text);
        }

        String at(String field) {
            return json().path(field).asText();
        }
    }

    /** Tokens of another time are worth nothing. */
    static void forgetTokens() {
        TOKENS.clear();
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, Object body, String... headers) {
        return post(path, Json.write(body), headers);
    }

    Answer post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(Json.write(body)));
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        EdgeServer.shared().product().resolve("api/v1/").resolve(path))
                .timeout(PATIENCE)
                .method(method, body);
        if (!method.equals("GET")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (client != null) {
            request.header("Authorization", "Bearer " + TOKENS.computeIfAbsent(client, Api::token));
        }
        return answer(request.build());
    }

    /** @return the header that proves who this is */
    String authorization() {
        return "Bearer " + TOKENS.computeIfAbsent(client, Api::token);
    }

    private static String token(String client) {
        String proof =
                Base64.getEncoder().encodeToString((client + ":" + EdgeServer.SECRET).getBytes(StandardCharsets.UTF_8));
        return answer(HttpRequest.newBuilder(EdgeServer.shared().product().resolve("api/v1/token"))
                        .header("Authorization", "Basic " + proof)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build())
                .expect(200)
                .at("access_token");
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
