package vn.lienthong.system;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The product's API, as the portal calls it. */
final class Product {
    private final JsonApi api;

    /** Logs in as the portal. */
    Product(URI server, String secret) {
        URI base = server.resolve("/lienthong/api/v1/");
        String login = Base64.getEncoder().encodeToString(("portal:" + secret).getBytes(StandardCharsets.UTF_8));
        String token = new JsonApi(base, "Basic " + login)
                .postForm("token", "grant_type=client_credentials")
                .path("access_token")
                .asText();
        api = new JsonApi(base, "Bearer " + token);
    }

    /** @return number of dossiers */
    long dossiers() {
        return api.get("dossiers?size=1").path("total").asLong();
    }

    /** @return number of dossiers in this state */
    long dossiers(String status) {
        return api.get("dossiers?size=1&status=" + status).path("total").asLong();
    }
}
