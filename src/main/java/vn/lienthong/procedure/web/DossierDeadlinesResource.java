package vn.lienthong.procedure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.platform.Language;
import vn.lienthong.security.Group;

/** Every clock of a dossier: how it stands, why it is due when it is, what held it and what that cost (L10). */
@Path("v1/dossiers/{code}/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class DossierDeadlinesResource {
    @Inject
    private DossierReader dossiers;

    @Inject
    private DeadlineReader deadlines;

    @Context
    private HttpHeaders headers;

    /** The clocks of one dossier, found by its own code or the portal's number; those still owed first. */
    @GET
    @RolesAllowed({Group.OFFICER, Group.OPERATOR, Group.ADMINISTRATOR, Group.AUDITOR})
    @Transactional
    @Operation(
            operationId = "readDeadlines",
            summary = "Xem các thời hạn của hồ sơ: còn bao nhiêu, vì sao đến hạn lúc đó, đã tạm dừng khi nào")
    @APIResponse(
            responseCode = "200",
            description = "Từng thời hạn với giải thích theo ngôn ngữ yêu cầu",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DeadlineRow.class)))
    @APIResponse(responseCode = "404", description = "Không có, hoặc không thuộc phạm vi được xem")
    public List<DeadlineRow> read(@PathParam("code") String code) {
        Locale language = Language.of(headers.getAcceptableLanguages());
        OpenedDossier opened = dossiers.open(code).orElseThrow(() -> UnknownDossier.in(language));
        return deadlines.of(opened.code(), language);
    }
}
