package vn.lienthong.system;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The product's API, as one of its clients calls it. */
final class Product {
    private final JsonApi api;

    /** Logs in. */
    Product(URI server, String client, String secret) {
        URI base = server.resolve("/lienthong/api/v1/");
        String login = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String token = new JsonApi(base, "Basic " + login)
                .postForm("token", "grant_type=client_credentials")
                .path("access_token")
                .asText();
        api = new JsonApi(base, "Bearer " + token);
    }

    /** Puts the controlled clock forward; only the operator may. */
    void shiftClock(Duration distance) {
        api.put("clock", Map.of("shift", distance.toString(), "reason", "Chờ hết hạn trong bài thử"));
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
