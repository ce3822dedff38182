package vn.lienthong.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.audit.JobFailure;
import vn.lienthong.audit.JobFailures;
import vn.lienthong.platform.FailedJobs;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.PageWish;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.QueryParameters;

/** Steps that were given up after their last retry: seen, and tried again once their cause is gone. */
@Path("v1/job-failures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OPERATOR")
@Tag(name = "Vận hành", description = "Các bước tự động đã dừng sau lần thử cuối")
public class JobFailuresResource {
    @Inject
    private JobFailures failures;

    @Inject
    private FailedJobs jobs;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Context
    private HttpHeaders headers;

    /**
     * One step that was given up.
     *
     * @param activity element of the model, for example {@code Task_SendRequest}
     */
    @Schema(name = "JobFailure")
    public record View(
            String id, String dossierCode, String process, String activity, String message, OffsetDateTime failedAt) {}

    /**
     * @param items one page
     * @param total how many there are in all
     */
    @Schema(name = "JobFailurePage")
    public record Page(List<View> items, long total) {}

    /** Those nobody has dealt with yet, oldest first. */
    @GET
    @Transactional
    @Operation(operationId = "findJobFailures", summary = "Các bước đã dừng, chưa được xử lý")
    @APIResponse(
            responseCode = "200",
            description = "Một trang, cũ nhất trước; bước chờ cơ quan không trả lời vẫn tự thử lại mỗi giờ")
    @APIResponse(responseCode = "400", description = "page hoặc size không hợp lệ")
    @APIResponse(responseCode = "401", description = "Chưa xác thực")
    @APIResponse(responseCode = "403", description = "Không phải nhân viên vận hành")
    public Page open(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    @QueryParam("page")
                    String page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("size")
                    String size) {
        QueryParameters asked = QueryParameters.in(language());
        PageWish wish = asked.page(page, size);
        asked.refuseIfWrong();
        return new Page(failures.open(wish).stream().map(this::view).toList(), failures.countOpen());
    }

    /** Tries it again at once, with all its retries. */
    @POST
    @Path("{id}/retry")
    @Transactional
    @Operation(operationId = "retryJob", summary = "Chạy lại một bước đã dừng")
    @APIResponse(responseCode = "204", description = "Đang chạy lại")
    @APIResponse(responseCode = "401", description = "Chưa xác thực")
    @APIResponse(responseCode = "403", description = "Không phải nhân viên vận hành")
    @APIResponse(responseCode = "404", description = "Không có, hoặc đã được xử lý")
    public void retry(@PathParam("id") String id) {
        JobFailure failure = failures.findOpen(id).orElseThrow(this::unknown);
        jobs.retry(failure.jobId());
        failures.resolve(failure.jobId());
        trail.record(Act.of("RETRY_JOB")
                .on("JobFailure", id)
                .dossier(failure.place().dossierCode())
                .after(Map.of("activity", failure.place().activityId())));
    }

    private View view(JobFailure failure) {
        JobFailure.Place place = failure.place();
        return new View(
                failure.id(),
                place.dossierCode(),
                place.processKey(),
                place.activityId(),
                failure.message(),
                OffsetDateTime.ofInstant(failure.failedAt(), clock.getZone()));
    }

    private ProblemException unknown() {
        Messages messages = Messages.of(JobFailure.class, language());
        return new ProblemException(
                new Problem("AUDIT-001", 404, messages.text("AUDIT-001.title"), messages.text("AUDIT-001.detail")));
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
