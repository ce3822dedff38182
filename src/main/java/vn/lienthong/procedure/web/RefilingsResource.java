package vn.lienthong.procedure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.PortalInbox;
import vn.lienthong.dossier.Refiling;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.procedure.RefileProcedure;
import vn.lienthong.procedure.RefileProcedure.Receipt;

/** Where the portal brings one procedure that is filed again alone. */
@Path("v1/dossiers/{code}/refilings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class RefilingsResource {
    private static final String KIND = "REFILING";

    @Inject
    private PortalInbox portal;

    @Inject
    private RefileProcedure refileProcedure;

    @Inject
    private Dossiers dossiers;

    @Context
    private HttpHeaders headers;

    /** What was filed again. */
    @Schema(name = "RefilingReceipt")
    public record RefilingReceipt(
            @Schema(example = "H79.901-261121-000123") String dossierCode,
            @Schema(example = "RESIDENCE_REGISTRATION") String procedure) {}

    /** Stores the message, then begins the procedure anew; the same message twice changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CarriesDocuments
    @RolesAllowed("AGENCY")
    @Operation(
            operationId = "refileProcedure",
            summary = "Nộp lại riêng một thủ tục đã dừng hoặc không được giải quyết; gửi lại không nộp hai lần")
    @APIResponse(
            responseCode = "200",
            description = "Đã nhận; gửi lại cùng khóa cũng được trả lời như vậy",
            content = @Content(schema = @Schema(implementation = RefilingReceipt.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được; nêu rõ từng trường")
    @APIResponse(responseCode = "403", description = "DOSSIER-005: chỉ Cổng được gửi")
    @APIResponse(responseCode = "404", description = "Không có hồ sơ này")
    @APIResponse(
            responseCode = "409",
            description =
                    "DOSSIER-017: thủ tục này không nộp lại riêng được; DOSSIER-002: khóa đã dùng cho nội dung khác")
    @APIResponse(responseCode = "413", description = "Nội dung quá lớn")
    @APIResponse(responseCode = "422", description = "Có trường sai; nêu rõ từng trường")
    public RefilingReceipt receive(
            @Parameter(description = "Mã hồ sơ hoặc số của Cổng", example = "H79.901-261121-000123") @PathParam("code")
                    String code,
            @Parameter(required = true, description = "Khóa chống gửi trùng, do Cổng đặt")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Refiling.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "residence",
                                                            value =
                                                                    "{\"procedure\":\"RESIDENCE_REGISTRATION\",\"submittedAt\":\"2026-12-07T09:00:00+07:00\","
                                                                            + "\"note\":\"Đã có ý kiến đồng ý của chủ hộ\"}")))
                    String body) {
        var said = new PortalInbox.Said(key, KIND, code, body, language());
        Optional<Arrival.Fresh<Refiling>> fresh = portal.receive(said, Refiling.class);
        fresh.ifPresent(arrived -> take(arrived.id(), code, arrived.content()));
        Refiling refiling = fresh.map(Arrival.Fresh::content).orElseGet(() -> Json.read(body, Refiling.class));
        return new RefilingReceipt(dossiers.find(code).orElseThrow().code(), refiling.procedure());
    }

    private void take(long inboxId, String code, Refiling refiling) {
        Receipt receipt = refileProcedure.refile(inboxId, code, refiling);
        if (receipt instanceof Receipt.Unknown) {
            throw portal.rejected(inboxId, "DOSSIER-006", 404, language());
        }
        if (receipt instanceof Receipt.NotToBeRefiled) {
            throw portal.rejected(inboxId, "DOSSIER-017", 409, language());
        }
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
