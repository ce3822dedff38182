package vn.agencysim.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Calls the product over HTTP, each client with its own token, which is fetched once and renewed after a 401. */
@ApplicationScoped
public class ProductClient {
    private static final int UNAUTHORIZED = 401;
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Inject
    private Settings settings;

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private Client http;

    @PostConstruct
    void open() {
        http = ClientBuilder.newBuilder()
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(20, TimeUnit.SECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** GET as this client. */
    public Reply get(String clientId, String path) {
        return call(clientId, path, Invocation.Builder::buildGet);
    }

    /** POST of a JSON text as this client; {@code headers} are sent along. */
    public Reply post(String clientId, String path, Map<String, String> headers, String json) {
        return call(clientId, path, request -> {
            headers.forEach(request::header);
            return request.buildPost(Entity.entity(json, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")));
        });
    }

    private Reply call(String clientId, String path, Call call) {
        Optional<String> token = token(clientId);
        if (token.isEmpty()) {
            return Reply.UNREACHABLE;
        }
        Reply reply = send(token.get(), path, call);
        if (reply.status() != UNAUTHORIZED) {
            return reply;
        }
        tokens.remove(clientId, token.get());
        return token(clientId).map(renewed -> send(renewed, path, call)).orElse(reply);
    }

    private Reply send(String token, String path, Call call) {
        Invocation.Builder request = http.target(settings.product(path))
                .request(MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        return exchange(call.of(request));
    }

    private static Reply exchange(Invocation invocation) {
        try (Response response = invocation.invoke()) {
            return new Reply(
                    response.getStatus(),
                    PROBLEM.isCompatible(response.getMediaType()),
                    response.hasEntity() ? response.readEntity(String.class) : "");
        } catch (ProcessingException e) {
            return Reply.UNREACHABLE;
        }
    }

    private Optional<String> token(String clientId) {
        String known = tokens.get(clientId);
        if (known != null) {
            return Optional.of(known);
        }
        String basic = Base64.getEncoder()
                .encodeToString((clientId + ":" + settings.clientSecret(clientId)).getBytes(StandardCharsets.UTF_8));
        Reply reply = exchange(http.target(settings.product("/api/v1/token"))
                .request(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.AUTHORIZATION, "Basic " + basic)
                .buildPost(Entity.form(new Form("grant_type", "client_credentials"))));
        if (!reply.success()) {
            return Optional.empty();
        }
        String fresh = Json.read(reply.body(), Token.class).accessToken();
        tokens.put(clientId, fresh);
        return Optional.of(fresh);
    }

    private record Token(@com.fasterxml.jackson.annotation.JsonProperty("access_token") String accessToken) {}

    /** Completes a request that already carries address and token. */
    private interface Call {
        Invocation of(Invocation.Builder request);
    }
}
