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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.platform.Language;
import vn.lienthong.security.Group;

/**
 * What an officer's task is decided on, for machines: each field as declared beside what the registries hold, and the papers
 * handed in. Masked as on the page.
 */
@Path("v1/dossiers/{code}/declaration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hồ sơ")
public class DeclarationsResource {
    @Inject
    private DossierReader dossiers;

    @Inject
    private DeclarationReader declarations;

    @Inject
    private NeededPaperReader papers;

    @Context
    private HttpHeaders headers;

    /**
     * @param title name of the form
     * @param sections in the order of the form
     * @param parts papers handed in; each is fetched from {@code /v1/documents/{documentId}}
     * @param neededPapers papers the law asks for in its circumstances, handed in or not
     */
    @Schema(name = "DeclarationBesideRegistries")
    public record DeclarationView(
            String title, List<DeclarationSection> sections, List<PartRow> parts, List<NeededPaperRow> neededPapers) {}

    /** The declaration of one dossier, found by its own code or the portal's number. */
    @GET
    @RolesAllowed({Group.OFFICER, Group.OPERATOR, Group.ADMINISTRATOR, Group.AUDITOR})
    @Transactional
    @Operation(
            operationId = "readDeclaration",
            summary = "Xem tờ khai, đối chiếu với các cơ sở dữ liệu, giấy tờ kèm theo và giấy tờ phải có")
    @APIResponse(
            responseCode = "200",
            description = "Từng trường: nội dung khai, nội dung trong cơ sở dữ liệu, giống hay khác, điều cần xem lại",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "Không có, hoặc không thuộc phạm vi được xem")
    public DeclarationView read(@PathParam("code") String code) {
        OpenedDossier opened = dossiers.open(code).orElseThrow(() -> UnknownDossier.in(language()));
        DeclarationPaper paper = declarations.read(opened, language());
        return new DeclarationView(
                paper.title(), paper.sections(), opened.parts(), papers.of(opened.code(), language()));
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
