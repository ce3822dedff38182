package vn.lienthong.dossier.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.dossier.duplicate.DecideSuspicion;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion;
import vn.lienthong.dossier.duplicate.DuplicateSuspicions;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.security.Group;

/** Nghi trùng: which dossiers may be about the same birth or death, and what was decided about it. */
@Path("v1/dossiers/{code}/suspicions")
@RequestScoped
@RolesAllowed(Group.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nghi trùng", description = "Hồ sơ có thể cùng về một sự kiện")
public class SuspicionsResource {
    @Inject
    private DossierSearch search;

    @Inject
    private DuplicateSuspicions suspicions;

    @Inject
    private DecideSuspicion decideSuspicion;

    @Context
    private HttpHeaders headers;

    /** @param reason why, for whoever looks later */
    @Schema(name = "SuspicionVerdict")
    public record VerdictWish(
            @NotNull DuplicateSuspicion.Verdict verdict, @NotBlank @Size(max = 1_000) String reason) {}

    /** A suspicion; {@code verdict} and {@code reason} are absent while nobody has decided. */
    @Schema(name = "Suspicion")
    public record SuspicionView(
            String other,
            DuplicateSuspicion.Ground ground,
            DuplicateSuspicion.Verdict verdict,
            String reason,
            String decidedBy) {}

    /** @return every suspicion the dossier is part of, oldest first */
    @GET
    @Transactional
    @Operation(operationId = "listSuspicions", summary = "Các hồ sơ bị nghi trùng với hồ sơ này")
    @APIResponse(responseCode = "200", description = "Danh sách, cũ trước")
    @APIResponse(responseCode = "404", description = "Không có hồ sơ này trong phạm vi được xem")
    public List<SuspicionView> list(@PathParam("code") String code) {
        String own = visible(code).code();
        return suspicions.of(own).stream().map(each -> view(own, each)).toList();
    }

    /** Decides; the same verdict again changes nothing. */
    @PUT
    @Path("{other}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideSuspicion", summary = "Kết luận có trùng hay không, có lý do")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictWish.class),
                            examples =
                                    @ExampleObject(
                                            name = "twins",
                                            value =
                                                    "{\"verdict\":\"DIFFERENT\",\"reason\":\"Sinh đôi, hai Giấy chứng sinh\"}")))
    @APIResponse(responseCode = "200", description = "Đã kết luận")
    @APIResponse(responseCode = "403", description = "Không phải công chức hộ tịch của đơn vị (DOSSIER-015)")
    @APIResponse(responseCode = "404", description = "Không có hồ sơ, hoặc không có nghi trùng này (DOSSIER-014)")
    @APIResponse(responseCode = "409", description = "Đã kết luận khác (DOSSIER-016)")
    @APIResponse(responseCode = "422", description = "Thiếu kết luận hoặc lý do")
    public List<SuspicionView> decide(
            @PathParam("code") String code, @PathParam("other") String other, @NotNull @Valid VerdictWish wish) {
        String own = visible(code).code();
        switch (decideSuspicion.decide(own, other, wish.verdict(), wish.reason().strip())) {
            case UNKNOWN -> throw problem("DOSSIER-014", 404);
            case NOT_ALLOWED -> throw problem("DOSSIER-015", 403);
            case DECIDED_OTHERWISE -> throw problem("DOSSIER-016", 409);
            case DECIDED -> {
                // shown below
            }
        }
        return list(code);
    }

    private Dossier visible(String code) {
        return search.one(code).orElseThrow(() -> problem("DOSSIER-006", 404));
    }

    private static SuspicionView view(String own, DuplicateSuspicion each) {
        return new SuspicionView(
                each.beside(own),
                each.ground(),
                each.verdict().orElse(null),
                each.reason().orElse(null),
                each.decidedBy().orElse(null));
    }

    private ProblemException problem(String code, int status) {
        Locale language = Language.of(headers.getAcceptableLanguages());
        Messages messages = Messages.of(Dossier.class, language);
        return new ProblemException(
                new Problem(code, status, messages.text(code + ".title"), messages.text(code + ".detail")));
    }
}
