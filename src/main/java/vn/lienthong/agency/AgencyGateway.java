package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.metrics.annotation.Timed;
import vn.lienthong.platform.Json;

/**
 * The one way out to other agencies (S22). All are reached through the integration gateway
 * ({@code lienthong.gateway.url}/&lt;key&gt;) unless one has an address of its own ({@code lienthong.agency.<key>.url}).
 * Each is shown its own credential ({@code lienthong.agency.<key>.client-secret}), or the one of the gateway if they share
 * it ({@code lienthong.agency.client-secret}). Nothing here knows the contents.
 */
@ApplicationScoped
public class AgencyGateway {
    @Inject
    private Config config;

    private Client client;

    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                // Wherever an agency would send us, its credential and the citizen's data are for its own address.
                .property("jersey.config.client.followRedirects", false)
                .connectTimeout(
                        config.getOptionalValue("lienthong.agency.connect-timeout-ms", Long.class)
                                .orElse(2_000L),
                        TimeUnit.MILLISECONDS)
                .readTimeout(
                        config.getOptionalValue("lienthong.agency.read-timeout-ms", Long.class)
                                .orElse(10_000L),
                        TimeUnit.MILLISECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * Sends a text under its key; safe to repeat.
     *
     * @return the agency's receipt, empty if it gives none
     * @throws AgencyUnavailable on time-outs, lost connections and faults of the agency
     * @throws RequestRefused if the agency finds the message wrong (4xx)
     */
    @Timed(name = "agency_requests", absolute = true)
    Optional<String> send(AgencyRequest request, String path) {
        try (Response response = at(request.agency(), path)
                .header("Idempotency-Key", request.requestKey())
                .post(Entity.entity(request.payload(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")))) {
            JsonNode body = Json.tree(read(request.agency(), response));
            return Optional.ofNullable(body.get("receipt")).map(JsonNode::asText);
        } catch (ProcessingException e) {
            throw new AgencyUnavailable(request.agency(), "no connection or no answer in time", e);
        }
    }

    /**
     * @return what is found at a path of the agency, JSON as it wrote it; empty if it knows nothing there (404)
     * @throws AgencyUnavailable on time-outs, lost connections and faults of the agency
     */
    public Optional<String> fetch(Agency agency, String path) {
        try (Response response = at(agency, path).get()) {
            return response.getStatus() == 404 ? Optional.empty() : Optional.of(read(agency, response));
        } catch (ProcessingException e) {
            throw new AgencyUnavailable(agency, "no connection or no answer in time", e);
        }
    }

    private Invocation.Builder at(Agency agency, String path) {
        return client.target(address(agency))
                .path(path)
                .request(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + secret(agency));
    }

    private String secret(Agency agency) {
        return config.getOptionalValue("lienthong.agency.%s.client-secret".formatted(agency.key()), String.class)
                .orElseGet(() -> required("lienthong.agency.client-secret"));
    }

    private String address(Agency agency) {
        return config.getOptionalValue("lienthong.agency.%s.url".formatted(agency.key()), String.class)
                .orElseGet(() -> required("lienthong.gateway.url") + "/" + agency.key());
    }

    private String required(String key) {
        return config.getOptionalValue(key, String.class)
                .orElseThrow(() -> new IllegalStateException("AGENCY-017 " + key + " must be set"));
    }

    private static String read(Agency agency, Response response) {
        int status = response.getStatus();
        if (status >= 500 || status == 429 || status == 408) {
            throw new AgencyUnavailable(agency, "HTTP " + status, null);
        }
        if (status >= 400) {
            throw new RequestRefused(agency, "HTTP " + status);
        }
        if (status >= 300) {
            throw new AgencyUnavailable(agency, "HTTP " + status, null);
        }
        return response.hasEntity() ? response.readEntity(String.class) : "{}";
    }
}
