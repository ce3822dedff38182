package vn.lienthong.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Everything other systems talk to, under {@code /api}; resources and providers are found by scanning. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Liên thông",
                        version = "v1",
                        description = "Giao diện lập trình của hệ thống thủ tục hành chính liên thông; lỗi trả về theo"
                                + " application/problem+json, nói rõ trạng thái và cách xử lý."),
        servers = @Server(url = "/lienthong"),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "client",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "basic"),
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT")
                        },
                        schemas = {@Schema(name = "Problem", implementation = Problem.class)}))
public class ApiApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // Naming a JSON feature that is none of the server's keeps its JSON-B from reading in front of JacksonProvider.
        return Map.of("jersey.config.server.jsonFeature", JacksonProvider.class.getSimpleName());
    }
}
