package vn.lienthong.procedure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import vn.lienthong.agency.AgencyInbox;
import vn.lienthong.agency.CertificateChange;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.procedure.FollowCertificateChange;
import vn.lienthong.procedure.FollowCertificateChange.Receipt;

/** Where the register of births and deaths tells what it did to a certificate it had given (L18). */
@Path("v1/agencies/civil-status/certificate-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cơ quan")
public class CertificateChangesResource {
    private static final String KIND = "CERTIFICATE_CHANGE";

    @Inject
    private AgencyInbox inbox;

    @Inject
    private FollowCertificateChange followChange;

    @Inject
    private Validator validator;

    @Context
    private HttpHeaders headers;

    /** @param duplicate true if the very same message was received before; nothing changed then */
    @Schema(name = "CertificateChangeReceipt")
    public record ChangeReceipt(String messageId, boolean duplicate) {}

    /** Stores the message, then follows it. The same message twice changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CarriesDocuments
    @RolesAllowed("AGENCY")
    @Operation(
            operationId = "changeCertificate",
            summary = "Báo giấy tờ hộ tịch đã cấp được cải chính hoặc bị hủy, kể cả sau khi hồ sơ kết thúc")
    @APIResponse(
            responseCode = "202",
            description = "Đã nhận; mọi cơ quan đã dùng giấy này, người yêu cầu và Cổng được báo",
            content = @Content(schema = @Schema(implementation = ChangeReceipt.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được")
    @APIResponse(responseCode = "403", description = "Không phải hệ thống hộ tịch")
    @APIResponse(responseCode = "404", description = "AGENCY-022: hồ sơ không có giấy tờ hộ tịch đang có giá trị")
    @APIResponse(
            responseCode = "409",
            description =
                    "AGENCY-023: hồ sơ còn đang giải quyết, chưa hủy được; AGENCY-011: Message-Id đã dùng cho nội dung khác")
    @APIResponse(responseCode = "413", description = "Nội dung quá lớn")
    @APIResponse(responseCode = "422", description = "Có trường thiếu hoặc không dùng được, chưa được nhận")
    public Response receive(
            @Parameter(required = true, description = "Số của thông điệp, do cơ quan đặt; gửi lại phải giữ nguyên")
                    @HeaderParam("Message-Id")
                    String messageId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CertificateChange.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "cancelled",
                                                            value =
                                                                    """
                                                                    {"dossierCode":"H79.901-261121-000123","kind":"CANCELLED",
                                                                     "decisionNumber":"21/QĐ-UBND","decidedBy":"Trần Văn Quyết",
                                                                     "decidedAt":"2027-01-11T10:00:00+07:00",
                                                                     "reason":"Giấy tờ nộp kèm là giả","legalGround":"Luật Hộ tịch 2014, Đ70"}""")))
                    String body) {
        var said = new AgencyInbox.Said(Agency.CIVIL_STATUS.key(), messageId, KIND, body, language());
        Optional<Arrival.Fresh<CertificateChange>> fresh = inbox.receive(said, CertificateChange.class);
        fresh.ifPresent(arrived -> take(arrived.id(), arrived.content()));
        return Response.accepted(new ChangeReceipt(messageId, fresh.isEmpty())).build();
    }

    private void take(long inboxId, CertificateChange change) {
        List<FieldError> faults = validator.validate(change).stream()
                .map(FieldFault::of)
                .map(fault -> fault.in(language()))
                .toList();
        if (!faults.isEmpty()) {
            throw inbox.unusable(inboxId, faults, language());
        }
        Optional<String> incomplete = change.fault();
        if (incomplete.isPresent()) {
            throw inbox.unusable(inboxId, incomplete.get(), language());
        }
        Receipt receipt = followChange.follow(inboxId, change);
        if (receipt instanceof Receipt.NoCertificate) {
            throw inbox.rejected(inboxId, "AGENCY-022", 404, language());
        }
        if (receipt instanceof Receipt.StillRunning) {
            throw inbox.rejected(inboxId, "AGENCY-023", 409, language());
        }
        if (receipt instanceof Receipt.Unusable unusable) {
            throw inbox.unusable(
                    inboxId,
                    unusable.faults().stream()
                            .map(fault -> fault.in(language()))
                            .toList(),
                    language());
        }
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
