package vn.lienthong.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything other systems talk to, under {@code /api}; resources and providers are found by scanning. */
@ApplicationPath("api")
public class ApiApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // Naming a JSON feature that is none of the server's keeps its JSON-B from reading in front of JacksonProvider.
        return Map.of("jersey.config.server.jsonFeature", JacksonProvider.class.getSimpleName());
    }
}
