package vn.lienthong.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.platform.Json;

/** JSON over HTTP with one server; every answer but 2xx is a fault of the test. */
final class JsonApi {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;
    private final List<String> headers;

    /**
     * @param base address all paths are below, with a trailing slash
     * @param authorization value of the header
     */
    JsonApi(URI base, String authorization) {
        this(base, List.of("Authorization", authorization));
    }

    private JsonApi(URI base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** @return the same with one header more */
    JsonApi with(String header, String value) {
        return new JsonApi(
                base, Stream.concat(headers.stream(), Stream.of(header, value)).toList());
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(Json.write(body))));
    }

    JsonNode put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(Json.write(body))));
    }

    JsonNode postForm(String path, String form) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(PATIENCE)
                .headers(headers.toArray(String[]::new))
                .build();
        try {
            var reply = HTTP.send(request, BodyHandlers.ofString());
            if (reply.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + ": " + reply.statusCode() + " " + reply.body());
            }
            return Json.tree(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
