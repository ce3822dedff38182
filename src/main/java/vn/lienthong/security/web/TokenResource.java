package vn.lienthong.security.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.security.Caller;
import vn.lienthong.security.Credentials;
import vn.lienthong.security.Tokens;

/** Gives systems the token they call the rest of the API with (OAuth 2, client credentials). */
@Path("/v1/token")
@RequestScoped
@Tag(name = "Đăng nhập hệ thống", description = "Token cho hệ thống của các cơ quan")
public class TokenResource {
    static final String PATH = "/api/v1/token";
    private static final String BASIC = "Basic ";
    private static final String GRANT = "client_credentials";

    @Inject
    Credentials credentials;

    @Inject
    Tokens tokens;

    @Context
    HttpHeaders headers;

    /**
     * A token.
     *
     * @param accessToken goes into {@code Authorization: Bearer …}
     * @param tokenType always {@code Bearer}
     * @param expiresIn seconds
     */
    public record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    /**
     * Issues a token to a system that proves its id and secret.
     *
     * @param authorization HTTP Basic: client id and secret
     * @param form {@code grant_type=client_credentials}
     * @return 200 with the token; 400 for another grant type; 401 if id or secret is wrong
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lấy token cho hệ thống", operationId = "issueToken")
    @SecurityRequirement(name = "client")
    @APIResponse(
            responseCode = "200",
            description = "Token, có hiệu lực một giờ",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Token.class),
                            examples =
                                    @ExampleObject(
                                            name = "token",
                                            value =
                                                    "{\"access_token\":\"eyJhbGciOiJIUzI1NiJ9…\",\"token_type\":\"Bearer\",\"expires_in\":3600}")))
    @APIResponse(responseCode = "400", description = "SEC-003: grant_type khác client_credentials")
    @APIResponse(responseCode = "401", description = "SEC-002: sai mã hệ thống hoặc khóa bí mật")
    public Response issue(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            examples =
                                                    @ExampleObject(
                                                            name = "grant",
                                                            value = "grant_type=client_credentials")))
                    MultivaluedMap<String, String> form) {
        // Without a body there is no form either.
        if (form == null || !GRANT.equals(form.getFirst("grant_type"))) {
            throw problem("SEC-003", 400, "grant");
        }
        Caller caller = login(authorization)
                .flatMap(pair -> credentials.client(pair[0], pair[1].toCharArray()))
                .orElseThrow(() -> problem("SEC-002", 401, "client"));
        return Response.ok(new Token(tokens.issue(caller), "Bearer", Tokens.VALIDITY.toSeconds()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Optional<String[]> login(String authorization) {
        if (authorization == null || !authorization.startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            return Optional.of(new String(decoded, StandardCharsets.UTF_8).split(":", 2))
                    .filter(pair -> pair.length == 2);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private ProblemException problem(String type, int status, String key) {
        Messages messages = Messages.of(Caller.class, Language.of(headers.getAcceptableLanguages()));
        return new ProblemException(
                new Problem(type, status, messages.text(key + ".title"), messages.text(key + ".detail")));
    }
}
