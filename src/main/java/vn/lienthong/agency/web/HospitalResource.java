package vn.lienthong.agency.web;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyUnavailable;
import vn.lienthong.agency.hospital.HospitalRecord.Kind;
import vn.lienthong.agency.hospital.ReceiveHospitalPaper;
import vn.lienthong.agency.hospital.ReceiveHospitalPaper.Receipt;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.security.CurrentActor;

/** Where the facilities' system brings signed Giấy chứng sinh and Giấy báo tử (NĐ 63/2024, Đ25). */
@Path("v1/hospital")
@RequestScoped
@RolesAllowed("AGENCY")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cơ sở y tế", description = "Giấy chứng sinh, Giấy báo tử điện tử đã ký")
public class HospitalResource {
    private static final String EXAMPLE =
            "{\"signed\":\"eyJraWQiOiJnY3MtMSIsImFsZyI6IkVTMjU2In0.eyJudW1iZXIiOiI3OTAwMS5HQ1MuMDAwMTcuMjYifQ.c2lnbmF0dXJl\"}";

    @Inject
    private CurrentActor actor;

    @Inject
    private Inbox inbox;

    @Inject
    private ReceiveHospitalPaper receivePaper;

    @Context
    private HttpHeaders headers;

    /** @param signed the paper as JWS in compact form, signed with a key published at {@code hospital/jwks} */
    @Schema(name = "SignedPaper")
    public record SignedPaper(@Schema(required = true) String signed) {}

    /**
     * @param code number of the paper; absent if the very same message was received before
     * @param duplicate true if this revision was received before; nothing changed then
     */
    @Schema(name = "PaperReceipt")
    public record PaperReceipt(
            @Schema(example = "79001.GCS.00017.26") String code, Integer revision, boolean duplicate) {}

    /** Stores a Giấy chứng sinh; early, late, twice or revised changes nothing that it should not. */
    @POST
    @Path("birth-notifications")
    @Operation(operationId = "receiveBirthNotification", summary = "Cơ sở y tế gửi Giấy chứng sinh điện tử đã ký")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignedPaper.class),
                            examples = @ExampleObject(name = "signed", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Đã nhận",
            content = @Content(schema = @Schema(implementation = PaperReceipt.class)))
    @APIResponse(responseCode = "400", description = "Thiếu Message-Id hoặc không đọc được")
    @APIResponse(responseCode = "403", description = "Không phải hệ thống của cơ sở y tế")
    @APIResponse(responseCode = "409", description = "Message-Id hoặc bản sửa đổi này đã mang nội dung khác")
    @APIResponse(responseCode = "422", description = "Chữ ký không đúng hoặc có trường không dùng được")
    @APIResponse(responseCode = "503", description = "Chưa lấy được khóa để kiểm tra chữ ký, hãy gửi lại")
    public Response birth(
            @Parameter(required = true, description = "Số của thông điệp; gửi lại phải giữ nguyên")
                    @HeaderParam("Message-Id")
                    String messageId,
            String body) {
        return receive(Kind.BIRTH, messageId, body);
    }

    /** Stores a Giấy báo tử. */
    @POST
    @Path("death-notices")
    @Operation(operationId = "receiveDeathNotice", summary = "Cơ sở y tế gửi Giấy báo tử điện tử đã ký")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignedPaper.class),
                            examples = @ExampleObject(name = "signed", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Đã nhận",
            content = @Content(schema = @Schema(implementation = PaperReceipt.class)))
    @APIResponse(responseCode = "400", description = "Thiếu Message-Id hoặc không đọc được")
    @APIResponse(responseCode = "403", description = "Không phải hệ thống của cơ sở y tế")
    @APIResponse(responseCode = "409", description = "Message-Id hoặc bản sửa đổi này đã mang nội dung khác")
    @APIResponse(responseCode = "422", description = "Chữ ký không đúng hoặc có trường không dùng được")
    @APIResponse(responseCode = "503", description = "Chưa lấy được khóa để kiểm tra chữ ký, hãy gửi lại")
    public Response death(
            @Parameter(required = true, description = "Số của thông điệp; gửi lại phải giữ nguyên")
                    @HeaderParam("Message-Id")
                    String messageId,
            String body) {
        return receive(Kind.DEATH, messageId, body);
    }

    private Response receive(Kind kind, String messageId, String body) {
        if (!Agency.HOSPITAL.key().equals(actor.get().id())) {
            throw problem("AGENCY-014", 403);
        }
        Arrival<SignedPaper> arrival = inbox.receive(
                new Incoming(Agency.HOSPITAL.key(), messageId, "HOSPITAL_" + kind.name(), body), SignedPaper.class);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("AGENCY-010", 400);
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("AGENCY-011", 409);
        }
        if (arrival instanceof Arrival.Unreadable<SignedPaper> unreadable) {
            throw new ProblemException(Problems.in(language()).unreadable(unreadable.why()));
        }
        if (arrival instanceof Arrival.Fresh<SignedPaper> fresh) {
            return keep(fresh.id(), kind, fresh.content().signed());
        }
        return Response.accepted(new PaperReceipt(null, null, true)).build();
    }

    private Response keep(long inboxId, Kind kind, String signed) {
        Receipt receipt = received(inboxId, kind, signed == null ? "" : signed);
        if (receipt instanceof Receipt.Kept kept) {
            return Response.accepted(new PaperReceipt(kept.code(), kept.revision(), kept.duplicate()))
                    .build();
        }
        if (receipt instanceof Receipt.OtherContent) {
            inbox.rejected(inboxId, "AGENCY-019");
            throw problem("AGENCY-019", 409);
        }
        if (receipt instanceof Receipt.Unusable unusable) {
            List<FieldError> errors = unusable.faults().stream()
                    .map(fault -> fault.in(language()))
                    .toList();
            inbox.rejected(
                    inboxId,
                    "AGENCY-020 " + errors.stream().map(FieldError::field).toList());
            throw problem("AGENCY-020", 422, errors);
        }
        inbox.rejected(inboxId, "AGENCY-018");
        throw problem("AGENCY-018", 422);
    }

    private Receipt received(long inboxId, Kind kind, String signed) {
        try {
            return receivePaper.receive(inboxId, kind, signed);
        } catch (AgencyUnavailable withoutKeys) {
            inbox.rejected(inboxId, "AGENCY-021");
            throw problem("AGENCY-021", 503);
        }
    }

    private ProblemException problem(String code, int status) {
        return problem(code, status, List.of());
    }

    private ProblemException problem(String code, int status, List<FieldError> errors) {
        Messages messages = Messages.of(Agency.class, language());
        return new ProblemException(
                new Problem(code, status, messages.text(code + ".title"), messages.text(code + ".detail"), errors));
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
