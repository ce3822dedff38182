package vn.lienthong.dossier.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierFilter;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.PortalInbox;
import vn.lienthong.dossier.Submission;
import vn.lienthong.dossier.SubmissionText;
import vn.lienthong.dossier.SubmitDossier;
import vn.lienthong.dossier.SubmitDossier.Receipt;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.JsonRejection;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.PageWish;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.platform.QueryParameters;

/** Dossiers: handed in by the portal, read by everybody concerned. */
@Path("v1/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ", description = "Nộp, xem và tìm hồ sơ liên thông")
public class DossiersResource {
    private static final String KIND = "SUBMISSION";

    @Inject
    private PortalInbox portal;

    @Inject
    private SubmissionCheck check;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierSearch search;

    @Inject
    private DossierViews views;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** Takes a declaration in; the same key or portal number with the same content gives the same dossier. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CarriesDocuments
    @RolesAllowed("AGENCY")
    @Operation(operationId = "submitDossier", summary = "Nộp hồ sơ; gửi lại nhiều lần không tạo hồ sơ thứ hai")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận từ lần gửi trước",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "400", description = "Không đọc được; nêu rõ từng trường")
    @APIResponse(responseCode = "409", description = "Khóa hoặc số hồ sơ của Cổng đã dùng cho nội dung khác")
    @APIResponse(responseCode = "413", description = "Nội dung quá lớn")
    @APIResponse(
            responseCode = "422",
            description = "Có trường sai; nêu rõ từng trường; hoặc mẫu tờ khai chưa nhận trực tuyến")
    public Response submit(
            @Parameter(required = true, description = "Khóa chống gửi trùng, do Cổng đặt")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Submission.class),
                                            examples = {
                                                @ExampleObject(name = "birth", value = SubmissionExample.BIRTH),
                                                @ExampleObject(name = "death", value = SubmissionExample.DEATH)
                                            }))
                    String body) {
        var said = new PortalInbox.Said(key, KIND, null, body, language());
        Arrival<Submission> arrival = portal.arrive(said, Submission::read);
        if (arrival instanceof Arrival.Unreadable<Submission> unreadable) {
            throw unreadable(unreadable.why());
        }
        if (arrival instanceof Arrival.Repeat<Submission> repeat) {
            return known(dossiers.require(repeat.dossierCode().orElseThrow()));
        }
        Arrival.Fresh<Submission> fresh = (Arrival.Fresh<Submission>) arrival;
        return take(fresh.id(), fresh.content());
    }

    private Response take(long inboxId, Submission submission) {
        List<FieldError> faults = check.faults(submission, language());
        if (!faults.isEmpty()) {
            throw portal.invalid(inboxId, faults, language());
        }
        Receipt receipt = store(inboxId, submission);
        if (receipt instanceof Receipt.Stored stored) {
            String code = stored.dossier().code();
            return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                    .entity(views.view(stored.dossier()))
                    .build();
        }
        if (receipt instanceof Receipt.KnownAlready again) {
            return known(again.dossier());
        }
        if (receipt instanceof Receipt.OtherDeclaration) {
            throw portal.rejected(inboxId, "DOSSIER-003", 409, language());
        }
        String unknown = Messages.of(Dossier.class, language()).text("receivingUnit.unknown");
        throw portal.invalid(inboxId, List.of(new FieldError("receivingUnit", unknown)), language());
    }

    /** Two keys for one portal number at the same moment: the later one finds the dossier of the earlier. */
    private Receipt store(long inboxId, Submission submission) {
        try {
            return submitDossier.submit(inboxId, submission);
        } catch (PersistenceException | TransactionalException samePortalNumberAtTheSameTime) {
            if (dossiers.find(submission.portalNumber()).isEmpty()) {
                throw samePortalNumberAtTheSameTime;
            }
            return submitDossier.submit(inboxId, submission);
        }
    }

    /** Of an unknown form nothing else can be read: told like any other wrong field. */
    private ProblemException unreadable(JsonRejection why) {
        boolean unknownForm =
                why.faults().stream().allMatch(fault -> fault.key().equals(SubmissionText.UNKNOWN_FORM));
        return unknownForm
                ? portal.invalid(
                        why.faults().stream().map(fault -> fault.in(language())).toList(), language())
                : new ProblemException(Problems.in(language()).unreadable(why));
    }

    private Response known(Dossier dossier) {
        return Response.ok(views.view(dossier)).build();
    }

    /** Lists and searches within the caller's units. */
    @GET
    @RolesAllowed({"OFFICER", "OPERATOR", "ADMINISTRATOR", "AUDITOR", "AGENCY"})
    @Transactional
    @Operation(operationId = "findDossiers", summary = "Tìm hồ sơ; mới nhất trước")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DossierView.Page.class)))
    @APIResponse(responseCode = "400", description = "Tham số không hợp lệ; nêu rõ tham số và giá trị được nhận")
    public DossierView.Page find(
            @Parameter(description = "Mã hồ sơ, số của Cổng, hoặc tên trẻ, người chết (có dấu hay không dấu)")
                    @QueryParam("q")
                    String text,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "SUBMITTED",
                                                "REFUSED",
                                                "ACCEPTED",
                                                "AWAITING_SUPPLEMENT",
                                                "IN_PROGRESS",
                                                "COMPLETED",
                                                "PARTLY_COMPLETED",
                                                "REJECTED",
                                                "STOPPED",
                                                "WITHDRAWN"
                                            }))
                    @QueryParam("status")
                    String status,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    @QueryParam("page")
                    String page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("size")
                    String size) {
        QueryParameters asked = QueryParameters.in(language());
        Optional<DossierStatus> state = asked.oneOf("status", status, DossierStatus.class);
        PageWish wish = asked.page(page, size);
        asked.refuseIfWrong();
        return views.find(DossierFilter.of(state.orElse(null), null, text), wish);
    }

    /** One dossier, by its own code or the portal's number. */
    @GET
    @Path("{code}")
    @RolesAllowed({"OFFICER", "OPERATOR", "ADMINISTRATOR", "AUDITOR", "AGENCY"})
    @Transactional
    @Operation(operationId = "readDossier", summary = "Xem một hồ sơ theo mã hoặc số của Cổng")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "404", description = "Không có, hoặc không thuộc phạm vi được xem")
    public DossierView read(@PathParam("code") String code) {
        return search.one(code).map(views::view).orElseThrow(() -> problem("DOSSIER-006", 404));
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
