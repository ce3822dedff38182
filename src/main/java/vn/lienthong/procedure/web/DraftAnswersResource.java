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
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.procedure.ConfirmDraft;
import vn.lienthong.procedure.ConfirmDraft.Receipt;
import vn.lienthong.security.CurrentActor;

/** Where the portal brings what the requester says of a draft certificate (procedures 1.001193 and 1.000656). */
@Path("v1/dossiers/{code}/draft-answer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class DraftAnswersResource {
    private static final String KIND = "DRAFT_ANSWER";
    private static final String PORTAL = "portal";
    private static final int LONGEST_REMARKS = 1_000;

    @Inject
    private CurrentActor actor;

    @Inject
    private Inbox inbox;

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
        if (!PORTAL.equals(actor.get().id())) {
            throw problem("DOSSIER-005", 403);
        }
        Arrival<DraftAnswer> arrival =
                inbox.receive(new Incoming(actor.get().id(), key, KIND, code, body), DraftAnswer.class);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("DOSSIER-001", 400);
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("DOSSIER-002", 409);
        }
        if (arrival instanceof Arrival.Unreadable<DraftAnswer> unreadable) {
            throw new ProblemException(Problems.in(language()).unreadable(unreadable.why()));
        }
        if (arrival instanceof Arrival.Repeat<DraftAnswer> repeat) {
            return new DraftAnswerReceipt(
                    repeat.dossierCode().orElseThrow(),
                    Json.read(body, DraftAnswer.class).agreed());
        }
        Arrival.Fresh<DraftAnswer> fresh = (Arrival.Fresh<DraftAnswer>) arrival;
        return take(fresh.id(), code, fresh.content());
    }

    private DraftAnswerReceipt take(long inboxId, String code, DraftAnswer answer) {
        if (!answer.complete()) {
            inbox.rejected(inboxId, "DOSSIER-004 remarks");
            throw incomplete();
        }
        Receipt receipt =
                confirmDraft.answer(inboxId, code, answer.agreed() ? Optional.empty() : Optional.of(answer.remarks()));
        if (receipt instanceof Receipt.Unknown) {
            inbox.rejected(inboxId, "DOSSIER-006");
            throw problem("DOSSIER-006", 404);
        }
        if (receipt instanceof Receipt.NothingShown) {
            inbox.rejected(inboxId, "DOSSIER-012");
            throw problem("DOSSIER-012", 409);
        }
        return new DraftAnswerReceipt(((Receipt.Taken) receipt).dossierCode(), answer.agreed());
    }

    private ProblemException incomplete() {
        return new ProblemException(new Problem(
                "DOSSIER-004",
                422,
                messages().text("DOSSIER-004.title"),
                messages().text("DOSSIER-004.detail"),
                List.of(new FieldError("remarks", messages().text("draftAnswer.remarks")))));
    }

    private ProblemException problem(String code, int status) {
        return new ProblemException(new Problem(
                code, status, messages().text(code + ".title"), messages().text(code + ".detail")));
    }

    private Messages messages() {
        return Messages.of(Dossier.class, language());
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
