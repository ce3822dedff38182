package vn.lienthong.dossier.web;

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
import java.util.List;
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
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.PortalInbox;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.dossier.ProcedureStates;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementDossier;
import vn.lienthong.dossier.SupplementDossier.Receipt;
import vn.lienthong.dossier.SupplementMovedOn;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem.FieldError;

/** Where the portal brings what a citizen was asked for (L9). */
@Path("v1/dossiers/{code}/supplements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class SupplementsResource {
    private static final String KIND = "SUPPLEMENT";

    @Inject
    private PortalInbox portal;

    @Inject
    private Dossiers dossiers;

    @Inject
    private SupplementDossier supplementDossier;

    @Inject
    private ProcedureStates states;

    @Context
    private HttpHeaders headers;

    /** @param state what the procedure has come to now */
    @Schema(name = "SupplementReceipt")
    public record SupplementReceipt(
            @Schema(example = "H79.901-261121-000123") String dossierCode,
            @Schema(example = "RESIDENCE_REGISTRATION") String procedure,
            @Schema(example = "IN_PROGRESS") String state) {}

    /** Stores the message, then gives the papers to the procedure that waits for them; the same message twice changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CarriesDocuments
    @RolesAllowed("AGENCY")
    @Operation(
            operationId = "supplementDossier",
            summary = "Nộp bổ sung cho một thủ tục đang chờ; gửi lại không nộp hai lần")
    @APIResponse(
            responseCode = "200",
            description = "Đã nhận; gửi lại cùng khóa cũng được trả lời như vậy",
            content = @Content(schema = @Schema(implementation = SupplementReceipt.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được; nêu rõ từng trường")
    @APIResponse(responseCode = "403", description = "DOSSIER-005: chỉ Cổng được gửi")
    @APIResponse(responseCode = "404", description = "Không có hồ sơ này")
    @APIResponse(
            responseCode = "409",
            description = "DOSSIER-010: thủ tục không chờ bổ sung; DOSSIER-002: khóa đã dùng cho nội dung khác")
    @APIResponse(responseCode = "413", description = "Nội dung quá lớn")
    @APIResponse(responseCode = "422", description = "Có trường sai; nêu rõ từng trường")
    public SupplementReceipt receive(
            @Parameter(description = "Mã hồ sơ hoặc số của Cổng", example = "H79.901-261121-000123") @PathParam("code")
                    String code,
            @Parameter(required = true, description = "Khóa chống gửi trùng, do Cổng đặt")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Supplement.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "residence",
                                                            value = SupplementExample.RESIDENCE)))
                    String body) {
        var said = new PortalInbox.Said(key, KIND, code, body, language());
        Optional<Arrival.Fresh<Supplement>> fresh = portal.receive(said, Supplement.class);
        fresh.ifPresent(arrived -> take(arrived.id(), code, arrived.content()));
        String procedure = fresh.map(Arrival.Fresh::content)
                .orElseGet(() -> Json.read(body, Supplement.class))
                .procedure();
        return receipt(dossiers.find(code).orElseThrow().code(), procedure);
    }

    private void take(long inboxId, String code, Supplement supplement) {
        if (supplement.empty()) {
            String text = Messages.of(Dossier.class, language()).text("supplement.empty");
            throw portal.invalid(inboxId, List.of(new FieldError("parts", text)), language());
        }
        Receipt receipt = hand(inboxId, code, supplement);
        if (receipt instanceof Receipt.Unknown) {
            throw portal.rejected(inboxId, "DOSSIER-006", 404, language());
        }
        if (receipt instanceof Receipt.NothingAwaited) {
            throw portal.rejected(inboxId, "DOSSIER-010", 409, language());
        }
    }

    private Receipt hand(long inboxId, String code, Supplement supplement) {
        try {
            return supplementDossier.receive(inboxId, code, supplement);
        } catch (SupplementMovedOn expiredAtThisMoment) {
            return supplementDossier.receive(inboxId, code, supplement);
        }
    }

    private SupplementReceipt receipt(String dossierCode, String procedure) {
        String state = states.of(List.of(dossierCode)).getOrDefault(dossierCode, List.of()).stream()
                .filter(each -> each.procedure().equals(procedure))
                .map(ProcedureState::status)
                .findFirst()
                .orElse(null);
        return new SupplementReceipt(dossierCode, procedure, state);
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
