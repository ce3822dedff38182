package vn.lienthong.procedure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.procedure.OpenDocument;

/** Papers handed in and papers issued, for systems. */
@Path("v1/documents")
@RequestScoped
@Tag(name = "Hồ sơ")
public class DocumentsResource {
    @Inject
    private OpenDocument documents;

    @Context
    private HttpHeaders headers;

    /** The bytes as they were stored; the entity tag is their SHA-256. */
    @GET
    @Path("{id}")
    @RolesAllowed({"OFFICER", "OPERATOR", "ADMINISTRATOR", "AUDITOR"})
    @Operation(operationId = "readDocument", summary = "Tải một tài liệu của hồ sơ; mỗi lần mở đều được ghi lại")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung như khi lưu; ETag là mã băm SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "401", description = "Chưa xác thực")
    @APIResponse(responseCode = "404", description = "Không có, hoặc không thuộc phạm vi được xem")
    public Response read(@PathParam("id") long id) {
        Document document = documents.open(id).orElseThrow(this::unknown);
        return Response.ok(document.content(), document.contentType())
                .tag(new EntityTag(document.sha256()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + DocumentsServlet.encoded(document.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ProblemException unknown() {
        Messages messages = Messages.of(Dossier.class, Language.of(headers.getAcceptableLanguages()));
        return new ProblemException(new Problem(
                "DOSSIER-007", 404, messages.text("DOSSIER-007.title"), messages.text("DOSSIER-007.detail")));
    }
}
