package vn.lienthong.dossier.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
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
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.dossier.Inbox.Arrival;
import vn.lienthong.dossier.Inbox.Incoming;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.dossier.ProcedureStates;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementDossier;
import vn.lienthong.dossier.SupplementDossier.Receipt;
import vn.lienthong.dossier.SupplementMovedOn;
import vn.lienthong.platform.CarriesDocuments;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.Problems;
import vn.lienthong.security.CurrentActor;

/** Where the portal brings what a citizen was asked for (L9). */
@Path("v1/dossiers/{code}/supplements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class SupplementsResource {
    private static final String KIND = "SUPPLEMENT";
    private static final String PORTAL = "portal";

    @Inject
    private CurrentActor actor;

    @Inject
    private Inbox inbox;

    @Inject
    private SupplementDossier supplementDossier;

    @Inject
    private ProcedureStates states;

    @Inject
    private Validator validator;

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
        if (!PORTAL.equals(actor.get().id())) {
            throw problem("DOSSIER-005", 403);
        }
        Arrival<Supplement> arrival =
                inbox.receive(new Incoming(actor.get().id(), key, KIND, code, body), Supplement.class);
        if (arrival instanceof Arrival.NoNumber) {
            throw problem("DOSSIER-001", 400);
        }
        if (arrival instanceof Arrival.OtherContent) {
            throw problem("DOSSIER-002", 409);
        }
        if (arrival instanceof Arrival.Unreadable<Supplement> unreadable) {
            throw new ProblemException(Problems.in(language()).unreadable(unreadable.why()));
        }
        if (arrival instanceof Arrival.Repeat<Supplement> repeat) {
            return receipt(
                    repeat.dossierCode().orElseThrow(),
                    Json.read(body, Supplement.class).procedure());
        }
        Arrival.Fresh<Supplement> fresh = (Arrival.Fresh<Supplement>) arrival;
        return take(fresh.id(), code, fresh.content());
    }

    private SupplementReceipt take(long inboxId, String code, Supplement supplement) {
        List<FieldError> faults = faults(supplement);
        if (!faults.isEmpty()) {
            inbox.rejected(
                    inboxId,
                    "DOSSIER-004 "
                            + faults.stream().map(FieldError::field).distinct().toList());
            throw invalid(faults);
        }
        Receipt receipt = hand(inboxId, code, supplement);
        if (receipt instanceof Receipt.Unknown) {
            inbox.rejected(inboxId, "DOSSIER-006");
            throw problem("DOSSIER-006", 404);
        }
        if (receipt instanceof Receipt.NothingAwaited) {
            inbox.rejected(inboxId, "DOSSIER-010");
            throw problem("DOSSIER-010", 409);
        }
        return receipt(((Receipt.Taken) receipt).dossierCode(), supplement.procedure());
    }

    private Receipt hand(long inboxId, String code, Supplement supplement) {
        try {
            return supplementDossier.receive(inboxId, code, supplement);
        } catch (SupplementMovedOn expiredAtThisMoment) {
            return supplementDossier.receive(inboxId, code, supplement);
        }
    }

    private List<FieldError> faults(Supplement supplement) {
        List<FieldError> faults = new ArrayList<>();
        validator.validate(supplement).stream()
                .map(FieldFault::of)
                .map(fault -> fault.in(language()))
                .forEach(faults::add);
        if (supplement.empty()) {
            faults.add(new FieldError("parts", messages().text("supplement.empty")));
        }
        return faults;
    }

    private SupplementReceipt receipt(String dossierCode, String procedure) {
        String state = states.of(List.of(dossierCode)).getOrDefault(dossierCode, List.of()).stream()
                .filter(each -> each.procedure().equals(procedure))
                .map(ProcedureState::status)
                .findFirst()
                .orElse(null);
        return new SupplementReceipt(dossierCode, procedure, state);
    }

    private ProblemException invalid(List<FieldError> faults) {
        return new ProblemException(new Problem(
                "DOSSIER-004",
                422,
                messages().text("DOSSIER-004.title"),
                messages().text("DOSSIER-004.detail"),
                faults));
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
