package vn.lienthong.agency.web;

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
import jakarta.ws.rs.core.Response;
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
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.agency.ExchangeMovedOn;
import vn.lienthong.agency.ReceiveAnswer;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.security.CurrentActor;

/** Where agencies bring their answers. */
@Path("v1/agencies")
@RequestScoped
@Tag(name = "Cơ quan", description = "Kết quả xử lý của các cơ quan")
public class AnswersResource {
    private static final String KIND = "AGENCY_ANSWER";

    @Inject
    private CurrentActor actor;

    @Inject
    private Inbox inbox;

    @Inject
    private ReceiveAnswer receiveAnswer;

    @Context
    private HttpHeaders headers;

    /** @param duplicate true if the very same message was received before; nothing changed then */
    @Schema(name = "AnswerReceipt")
    public record AnswerReceipt(String messageId, boolean duplicate) {}

    /** Stores the message, then takes the answer over. The same message twice changes nothing. */
    @POST
    @Path("{agency}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @CarriesDocuments
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("AGENCY")
    @Operation(operationId = "receiveAnswer", summary = "Cơ quan gửi kết quả xử lý một yêu cầu")
    @APIResponse(
            responseCode = "202",
            description = "Đã nhận",
            content = @Content(schema = @Schema(implementation = AnswerReceipt.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được")
    @APIResponse(responseCode = "403", description = "Không phải cơ quan này")
    @APIResponse(responseCode = "409", description = "Message-Id đã dùng cho nội dung khác")
    @APIResponse(responseCode = "404", description = "Không có yêu cầu nào mang khóa này gửi đến cơ quan")
    @APIResponse(responseCode = "413", description = "Nội dung quá lớn")
    @APIResponse(responseCode = "422", description = "Kết quả thiếu hoặc có trường không dùng được, chưa được nhận")
    public Response receive(
            @Parameter(example = "residence") @PathParam("agency") String agencyKey,
            @Parameter(required = true, description = "Số của thông điệp, do cơ quan đặt; gửi lại phải giữ nguyên")
                    @HeaderParam("Message-Id")
                    String messageId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AnswerMessage.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "granted",
                                                            value =
                                                                    """
                                                                    {"requestKey":"1b4e28ba-2fa1-11d2-883f-0016d3cca427","kind":"GRANTED",
                                                                     "answeredAt":"2026-11-21T10:00:00+07:00","reference":"CT-000017",
                                                                     "result":{"registrationNumber":"79901-2026-000017","registeredOn":"2026-11-21"}}""")))
                    String body) {
        Agency agency = own(agencyKey);
        Arrival<AnswerMessage> arrival =
                inbox.receive(new Incoming(agency.key(), messageId, KIND, body), AnswerMessage.class);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("AGENCY-010", 400);
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("AGENCY-011", 409);
        }
        if (arrival instanceof Arrival.Unreadable<AnswerMessage> unreadable) {
            throw new ProblemException(Problems.in(language()).unreadable(unreadable.why()));
        }
        if (arrival instanceof Arrival.Fresh<AnswerMessage> fresh) {
            take(fresh.id(), agency, fresh.content());
        }
        return Response.accepted(new AnswerReceipt(messageId, arrival instanceof Arrival.Repeat))
                .build();
    }

    private void take(long inboxId, Agency agency, AnswerMessage message) {
        if (message.requestKey() == null || message.kind() == null) {
            inbox.rejected(inboxId, "AGENCY-013");
            throw problem("AGENCY-013", 422);
        }
        Optional<String> fault = receiveAnswer.fault(agency, message);
        if (fault.isPresent()) {
            inbox.rejected(inboxId, "AGENCY-015 " + fault.get());
            throw unusable(fault.get());
        }
        Optional<String> dossier = hand(inboxId, agency, message);
        if (dossier.isEmpty()) {
            inbox.rejected(inboxId, "AGENCY-012");
            throw problem("AGENCY-012", 404);
        }
    }

    private Optional<String> hand(long inboxId, Agency agency, AnswerMessage message) {
        try {
            return receiveAnswer.receive(inboxId, agency, message);
        } catch (ExchangeMovedOn askingByItself) {
            return receiveAnswer.receive(inboxId, agency, message);
        }
    }

    private Agency own(String agencyKey) {
        return Agency.ofKey(agencyKey)
                .filter(agency -> agency.key().equals(actor.get().id()))
                .orElseThrow(() -> problem("AGENCY-014", 403));
    }

    private ProblemException unusable(String field) {
        Messages messages = Messages.of(Agency.class, language());
        return new ProblemException(new Problem(
                "AGENCY-015",
                422,
                messages.text("AGENCY-015.title"),
                messages.text("AGENCY-015.detail"),
                List.of(new Problem.FieldError(field, messages.text("AGENCY-015.field")))));
    }

    private ProblemException problem(String code, int status) {
        Messages messages = Messages.of(Agency.class, language());
        return new ProblemException(
                new Problem(code, status, messages.text(code + ".title"), messages.text(code + ".detail")));
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
