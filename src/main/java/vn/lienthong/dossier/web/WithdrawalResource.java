package vn.lienthong.dossier.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
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
import vn.lienthong.dossier.WithdrawDossier;
import vn.lienthong.dossier.WithdrawDossier.Receipt;
import vn.lienthong.dossier.WithdrawalMovedOn;
import vn.lienthong.platform.Language;

/** Where the portal brings a citizen's wish to take a dossier back. */
@Path("v1/dossiers/{code}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class WithdrawalResource {
    @Inject
    private PortalInbox portal;

    @Inject
    private WithdrawDossier withdrawDossier;

    @Inject
    private Dossiers dossiers;

    @Context
    private HttpHeaders headers;

    /**
     * @param reason why, as the citizen gave it
     * @param submittedAt when the citizen pressed the button
     */
    @Schema(name = "Withdrawal")
    public record Withdrawal(@NotBlank @Size(max = 1_000) String reason, @NotNull OffsetDateTime submittedAt) {}

    /** @param status what the dossier has come to now */
    @Schema(name = "WithdrawalReceipt")
    public record WithdrawalReceipt(
            @Schema(example = "H79.901-261121-000123") String dossierCode,
            @Schema(example = "WITHDRAWN") String status) {}

    /** Ends everything that still runs; what was granted stands. The same message twice changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("AGENCY")
    @Operation(operationId = "withdrawDossier", summary = "Rút hồ sơ theo đề nghị của người yêu cầu")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Withdrawal.class),
                            examples =
                                    @ExampleObject(
                                            name = "withdrawal",
                                            value = "{\"reason\":\"Gia đình đăng ký tại nơi khác\","
                                                    + "\"submittedAt\":\"2026-11-21T10:00:00+07:00\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Đã rút; gửi lại cùng khóa cũng được trả lời như vậy",
            content = @Content(schema = @Schema(implementation = WithdrawalReceipt.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được; nêu rõ từng trường")
    @APIResponse(responseCode = "403", description = "DOSSIER-005: chỉ Cổng được gửi")
    @APIResponse(responseCode = "404", description = "Không có hồ sơ này")
    @APIResponse(
            responseCode = "409",
            description = "DOSSIER-011: hồ sơ đã kết thúc; DOSSIER-002: khóa đã dùng cho nội dung khác")
    @APIResponse(responseCode = "422", description = "Có trường sai; nêu rõ từng trường")
    @APIResponse(
            responseCode = "503",
            description = "DOSSIER-013: sổ hộ tịch đang được ghi; gửi lại cùng khóa sau khi có kết quả ghi sổ")
    public WithdrawalReceipt withdraw(
            @Parameter(description = "Mã hồ sơ hoặc số của Cổng", example = "H79.901-261121-000123") @PathParam("code")
                    String code,
            @Parameter(required = true, description = "Khóa chống gửi trùng, do Cổng đặt")
                    @HeaderParam("Idempotency-Key")
                    String key,
            String body) {
        Locale language = Language.of(headers.getAcceptableLanguages());
        var said = new PortalInbox.Said(key, "WITHDRAWAL", code, body, language);
        Optional<Arrival.Fresh<Withdrawal>> fresh = portal.receive(said, Withdrawal.class);
        if (fresh.isPresent()) {
            take(fresh.get().id(), code, fresh.get().content().reason(), language);
        }
        return dossiers.find(code)
                .map(dossier ->
                        new WithdrawalReceipt(dossier.code(), dossier.status().name()))
                .orElseThrow();
    }

    private void take(long inboxId, String code, String reason, Locale language) {
        Receipt receipt = hand(inboxId, code, reason.strip());
        if (receipt instanceof Receipt.Unknown) {
            throw portal.rejected(inboxId, "DOSSIER-006", 404, language);
        }
        if (receipt instanceof Receipt.EndedBefore) {
            throw portal.rejected(inboxId, "DOSSIER-011", 409, language);
        }
        if (receipt instanceof Receipt.RegisterAtWorkNow) {
            throw portal.notNow("DOSSIER-013", language);
        }
    }

    private Receipt hand(long inboxId, String code, String reason) {
        try {
            return withdrawDossier.withdraw(inboxId, code, reason);
        } catch (WithdrawalMovedOn tookAStepAtThisMoment) {
            return withdrawDossier.withdraw(inboxId, code, reason);
        }
    }
}
