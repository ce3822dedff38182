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
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.procedure.ConfirmDraft;
import vn.lienthong.procedure.ConfirmDraft.Receipt;

/** Where the portal brings what the requester says of a draft certificate (procedures 1.001193 and 1.000656). */
@Path("v1/dossiers/{code}/draft-answer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class DraftAnswersResource {
    private static final String KIND = "DRAFT_ANSWER";
    private static final int LONGEST_REMARKS = 1_000;

    @Inject
    private PortalInbox portal;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ConfirmDraft confirmDraft;

    @Context
    private HttpHeaders headers;

    /** @param remarks what is wrong; needed unless it is agreed to */
    @Schema(name = "DraftAnswer")
    public record DraftAnswer(
            @Schema(required = true, description = "Đồng ý bản dự thảo hay không") boolean agreed,
            @Schema(description = "Góp ý, khi không đồng ý", maxLength = LONGEST_REMARKS) String remarks) {
        private boolean complete() {
            return agreed || remarks != null && !remarks.isBlank() && remarks.length() <= LONGEST_REMARKS;
        }
    }

    /** @param agreed as it was kept */
    @Schema(name = "DraftAnswerReceipt")
    public record DraftAnswerReceipt(@Schema(example = "H79.901-261121-000123") String dossierCode, boolean agreed) {}

    /** Stores the message, then hands the answer to the procedure that waits for it; the same message twice changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("AGENCY")
    @Operation(operationId = "answerDraft", summary = "Trả lời bản dự thảo giấy khai sinh, trích lục khai tử")
    @APIResponse(
            responseCode = "200",
            description = "Đã nhận; gửi lại cùng khóa cũng được trả lời như vậy",
            content = @Content(schema = @Schema(implementation = DraftAnswerReceipt.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được; nêu rõ từng trường")
    @APIResponse(responseCode = "403", description = "DOSSIER-005: chỉ Cổng được gửi")
    @APIResponse(responseCode = "404", description = "Không có hồ sơ này")
    @APIResponse(
            responseCode = "409",
            description = "DOSSIER-012: không có bản dự thảo nào chờ; DOSSIER-002: khóa đã dùng cho nội dung khác")
    @APIResponse(responseCode = "422", description = "Thiếu góp ý khi không đồng ý")
    public DraftAnswerReceipt receive(
            @Parameter(description = "Mã hồ sơ hoặc số của Cổng", example = "H79.901-261121-000123") @PathParam("code")
                    String code,
            @Parameter(required = true, description = "Khóa chống gửi trùng, do Cổng đặt")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DraftAnswer.class),
                                            examples = @ExampleObject(name = "agreed", value = "{\"agreed\":true}")))
                    String body) {
        var said = new PortalInbox.Said(key, KIND, code, body, language());
        Optional<Arrival.Fresh<DraftAnswer>> fresh = portal.receive(said, DraftAnswer.class);
        fresh.ifPresent(arrived -> take(arrived.id(), code, arrived.content()));
        DraftAnswer answer = fresh.map(Arrival.Fresh::content).orElseGet(() -> Json.read(body, DraftAnswer.class));
        return new DraftAnswerReceipt(dossiers.find(code).orElseThrow().code(), answer.agreed());
    }

    private void take(long inboxId, String code, DraftAnswer answer) {
        if (!answer.complete()) {
            String text = Messages.of(Dossier.class, language()).text("draftAnswer.remarks");
            throw portal.invalid(inboxId, List.of(new FieldError("remarks", text)), language());
        }
        Receipt receipt =
                confirmDraft.answer(inboxId, code, answer.agreed() ? Optional.empty() : Optional.of(answer.remarks()));
        if (receipt instanceof Receipt.Unknown) {
            throw portal.rejected(inboxId, "DOSSIER-006", 404, language());
        }
        if (receipt instanceof Receipt.NothingShown) {
            throw portal.rejected(inboxId, "DOSSIER-012", 409, language());
        }
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
