package vn.lienthong.sla.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import vn.lienthong.platform.JacksonProvider;
import vn.lienthong.sla.BeyondCalendarException;
import vn.lienthong.sla.DeadlineLimits;
import vn.lienthong.sla.SlaMessages;
import vn.lienthong.sla.StatutoryClock;
import vn.lienthong.sla.WorkingCalendars;

/** When would something be due, and why: the statutory clock for anybody who may work with dossiers. Stores nothing. */
@ApplicationScoped
@Path("v1/deadlines")
@RolesAllowed({"OFFICER", "AGENCY", "AUDITOR", "OPERATOR"})
@Tag(name = "Thời hạn", description = "Thời hạn theo luật, kèm giải thích")
public class DeadlinesResource {
    private WorkingCalendars calendars;
    private DeadlineLimits limits;

    protected DeadlinesResource() {}

    @Inject
    public DeadlinesResource(WorkingCalendars calendars, DeadlineLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    /**
     * @param body a {@link DeadlinePreviewRequest}; taken as a tree so that all its faults are answered at once
     * @throws vn.lienthong.platform.ProblemException 422, types SLA-001 to SLA-014, naming each field and the way out
     */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewDeadline",
            summary = "Tính thời hạn và giải thích từng bước",
            description =
                    "Thời hạn bắt đầu tại start kết thúc lúc nào, khi có các khoảng tạm dừng. Giải thích bằng tiếng"
                            + " Việt, hoặc tiếng Anh theo Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "Thời điểm đến hạn, hoặc số phút còn lại khi đang tạm dừng",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeadlinePreviewResponse.class),
                            examples = @ExampleObject(name = "five working days", value = PreviewExamples.ANSWER)))
    @APIResponse(
            responseCode = "422",
            description = "Có trường sai; nêu rõ từng trường và cách sửa",
            content =
                    @Content(
                            mediaType = JacksonProvider.PROBLEM_JSON,
                            examples = @ExampleObject(name = "two faults", value = PreviewExamples.PROBLEM)))
    public DeadlinePreviewResponse preview(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DeadlinePreviewRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "five working days",
                                                        value = PreviewExamples.BY_UNIT),
                                                @ExampleObject(
                                                        name = "a limit of the law",
                                                        value = PreviewExamples.BY_RULE)
                                            }))
                    JsonNode body,
            @Context HttpHeaders headers) {
        Locale locale = language(headers.getAcceptableLanguages());
        PreviewReader.Question question = new PreviewReader(body, calendars, limits).read(locale);
        try {
            return DeadlinePreviewResponse.of(
                    new StatutoryClock(question.calendar()).dueDate(question.deadline()), locale);
        } catch (BeyondCalendarException e) {
            PreviewFaults faults = new PreviewFaults();
            faults.add(body.hasNonNull("amount") ? "amount" : "start", PreviewFault.TOO_LATE);
            throw faults.toException(locale);
        }
    }

    /** The first language of the caller that we speak; Vietnamese if there is none. */
    private static Locale language(List<Locale> accepted) {
        for (Locale locale : accepted) {
            String language = locale.getLanguage();
            if (language.equals("vi") || language.equals("en")) {
                return locale;
            }
        }
        return SlaMessages.VIETNAMESE;
    }
}
