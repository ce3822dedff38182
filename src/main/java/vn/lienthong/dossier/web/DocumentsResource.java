package vn.lienthong.dossier.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.security.CurrentActor;

/** Papers handed in and papers issued; whoever opens one is written down. */
@Path("v1/documents")
@RequestScoped
@SecurityRequirement(name = "bearer")
@Tag(name = "Hồ sơ")
public class DocumentsResource {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Context
    private HttpHeaders headers;

    private record Owner(String dossierCode, String unitCode) {}

    /** The bytes as they were stored; the entity tag is their SHA-256. */
    @GET
    @Path("{id}")
    @RolesAllowed({"OFFICER", "OPERATOR", "ADMINISTRATOR", "AUDITOR"})
    @Transactional
    @Operation(operationId = "readDocument", summary = "Tải một tài liệu của hồ sơ; mỗi lần mở đều được ghi lại")
    @APIResponse(responseCode = "200", description = "Nội dung như khi lưu; ETag là mã băm SHA-256")
    @APIResponse(responseCode = "401", description = "Chưa xác thực")
    @APIResponse(responseCode = "404", description = "Không có, hoặc không thuộc phạm vi được xem")
    public Response read(@PathParam("id") long id) {
        Owner owner = owner(id).filter(o -> actor.scope().sees(o.unitCode())).orElseThrow(this::unknown);
        Document document = em.find(Document.class, id);
        trail.record(Act.of("READ_DOCUMENT")
                .on("Document", String.valueOf(id))
                .dossier(owner.dossierCode())
                .after(Map.of("sha256", document.sha256())));
        String name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(document.content(), document.contentType())
                .tag(new EntityTag(document.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Optional<Owner> owner(long id) {
        return new Sql("select d.code, d.competent_unit from dossier d where")
                        .add(
                                "d.id in (select p.dossier_id from dossier_part p where p.document_id = ?)"
                                        + " or d.id in (select s.dossier_id from procedure_step s where s.outcome_document = ?)",
                                id,
                                id)
                        .rows(em)
                        .stream()
                        .findFirst()
                        .map(row -> new Owner(row.text(0), row.text(1)));
    }

    private ProblemException unknown() {
        Messages messages = Messages.of(Dossier.class, Language.of(headers.getAcceptableLanguages()));
        return new ProblemException(new Problem(
                "DOSSIER-007", 404, messages.text("DOSSIER-007.title"), messages.text("DOSSIER-007.detail")));
    }
}
