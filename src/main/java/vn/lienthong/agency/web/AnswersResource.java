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
import vn.lienthong.agency.AgencyInbox;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.agency.ExchangeMovedOn;
import vn.lienthong.agency.ReceiveAnswer;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.Language;

/** Where agencies bring their answers. */
@Path("v1/agencies")
@RequestScoped
@Tag(name = "Cơ quan", description = "Kết quả xử lý của các cơ quan")
public class AnswersResource {
    private static final String KIND = "AGENCY_ANSWER";

    @Inject
    private AgencyInbox inbox;

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
        var said = new AgencyInbox.Said(agencyKey, messageId, KIND, body, language());
        Optional<Arrival.Fresh<AnswerMessage>> fresh = inbox.receive(said, AnswerMessage.class);
        fresh.ifPresent(arrived -> take(arrived.id(), inbox.own(agencyKey, language()), arrived.content()));
        return Response.accepted(new AnswerReceipt(messageId, fresh.isEmpty())).build();
    }

    private void take(long inboxId, Agency agency, AnswerMessage message) {
        if (message.requestKey() == null || message.kind() == null) {
            throw inbox.rejected(inboxId, "AGENCY-013", 422, language());
        }
        Optional<String> fault = receiveAnswer.fault(agency, message);
        if (fault.isPresent()) {
            throw inbox.unusable(inboxId, fault.get(), language());
        }
        Optional<String> dossier = hand(inboxId, agency, message);
        if (dossier.isEmpty()) {
            throw inbox.rejected(inboxId, "AGENCY-012", 404, language());
        }
    }

    private Optional<String> hand(long inboxId, Agency agency, AnswerMessage message) {
        try {
            return receiveAnswer.receive(inboxId, agency, message);
        } catch (ExchangeMovedOn askingByItself) {
            return receiveAnswer.receive(inboxId, agency, message);
        }
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
