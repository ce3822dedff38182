package vn.lienthong.tasklist.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.dossier.FieldCorrection;
import vn.lienthong.dossier.MissingPart;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.PageWish;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.platform.QueryParameters;
import vn.lienthong.procedure.DecisionDetails;
import vn.lienthong.security.Group;
import vn.lienthong.security.Officers;
import vn.lienthong.tasklist.ClaimTask;
import vn.lienthong.tasklist.CompleteTask;
import vn.lienthong.tasklist.LookUpRegistry;
import vn.lienthong.tasklist.OfficerTask;
import vn.lienthong.tasklist.ReleaseTask;
import vn.lienthong.tasklist.TaskAttempt;
import vn.lienthong.tasklist.TaskDecision;
import vn.lienthong.tasklist.TaskFilter;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.tasklist.TaskList;
import vn.lienthong.tasklist.TaskResult;

/** The desk for machines: the tasks of the caller's units and roles, taken and decided as a person would. */
@Path("/v1/tasks")
@RequestScoped
@RolesAllowed(Group.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Công việc", description = "Công việc của công chức")
public class TasksResource {
    @Inject
    TaskList list;

    @Inject
    ClaimTask claimTask;

    @Inject
    ReleaseTask releaseTask;

    @Inject
    CompleteTask completeTask;

    @Inject
    LookUpRegistry registry;

    @Inject
    Officers officers;

    @Context
    HttpHeaders headers;

    /** Which tasks to list: all that are open, or those the caller has taken. */
    public enum State {
        OPEN,
        MINE
    }

    /**
     * @param decision one of the task's {@code decisions}
     * @param reason why, for the citizen; needed where the table of decisions says so, for example for {@code REFUSE}, {@code SEND_BACK}, {@code AMEND_DECLARATION}
     * @param legalGround article; needed for {@code REFUSE}
     * @param missing complete list of what is to be handed in; needed for {@code ASK_SUPPLEMENT}
     * @param corrections what the declaration should say; needed for {@code CORRECT} and {@code AMEND_DECLARATION}
     * @param communeCode commune that is asked; needed for {@code ASK_MARITAL_STATUS}
     * @param person {@code mother} or {@code father}, about whom it is asked
     * @param amount in đồng; needed where money is granted
     */
    public record Completion(
            String decision,
            @Size(max = 1_000) String reason,
            @Size(max = 500) String legalGround,
            @Size(max = 50) List<@NotNull @Valid MissingPart> missing,
            @Size(max = 50) List<@NotNull @Valid FieldCorrection> corrections,
            @Pattern(regexp = "\\d{5}") String communeCode,
            @Pattern(regexp = "mother|father") String person,
            @PositiveOrZero Long amount) {

        private TaskDecision decide() {
            return TaskDecision.of(decision, reason, legalGround)
                    .with(new DecisionDetails(
                            missing,
                            corrections,
                            Optional.ofNullable(communeCode)
                                    .filter(commune -> person != null)
                                    .map(commune -> new DecisionDetails.Enquiry(commune, person)),
                            Optional.ofNullable(amount)));
        }
    }

    /**
     * @param id the task
     * @param dossierCode its dossier
     * @param decision as decided
     */
    public record Completed(String id, String dossierCode, String decision) {}

    /**
     * Lists open tasks, the most urgent first.
     *
     * @param unit only of this unit
     * @param state {@code OPEN} or {@code MINE}
     * @param page from 0
     * @param size 1–200
     * @return one page and how many there are in all; 400 if the page is not valid
     */
    @GET
    @Operation(summary = "Danh sách công việc", operationId = "listTasks")
    @APIResponse(
            responseCode = "200",
            description = "Công việc thuộc đơn vị, vai trò của người gọi; gấp nhất trước",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TaskList.Page.class),
                            examples = @ExampleObject(name = "one task", value = TaskExamples.LIST)))
    @APIResponse(
            responseCode = "400",
            description = "page, size hoặc state không hợp lệ; nêu rõ tham số và giá trị được nhận")
    public TaskList.Page tasks(
            @Parameter(description = "Mã đơn vị") @QueryParam("unit") String unit,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"OPEN", "MINE"},
                                            defaultValue = "OPEN"))
                    @QueryParam("state")
                    String state,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    @QueryParam("page")
                    String page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("size")
                    String size) {
        QueryParameters asked = QueryParameters.in(language());
        boolean mine = asked.oneOf("state", state, State.class).equals(Optional.of(State.MINE));
        PageWish wish = asked.page(page, size);
        asked.refuseIfWrong();
        Optional<String> code = Optional.ofNullable(unit).filter(text -> !text.isBlank());
        return list.find(new TaskFilter(code, mine, wish.first(), wish.size()));
    }

    /**
     * Takes a task.
     *
     * @param id the task
     * @return the task; 404 if unknown or out of scope, 409 if held by another
     */
    @POST
    @Path("{id}/claim")
    @Operation(summary = "Nhận công việc", operationId = "claimTask")
    @APIResponse(responseCode = "200", description = "Đã nhận; nhận lại công việc của chính mình không đổi gì")
    @APIResponse(responseCode = "404", description = "TASK-001: không có, đã kết thúc, hoặc không thuộc phạm vi")
    @APIResponse(responseCode = "409", description = "TASK-002: người khác đang giữ; TASK-004: vừa thay đổi cùng lúc")
    public TaskItem claim(@PathParam("id") String id) {
        return list.item(done(() -> claimTask.claim(id)));
    }

    /**
     * Gives a task back.
     *
     * @param id the task
     * @return the task; 404 if unknown or out of scope, 409 if the caller does not hold it
     */
    @POST
    @Path("{id}/release")
    @Operation(summary = "Trả lại công việc", operationId = "releaseTask")
    @APIResponse(responseCode = "200", description = "Đã trả lại")
    @APIResponse(responseCode = "404", description = "TASK-001: không có, đã kết thúc, hoặc không thuộc phạm vi")
    @APIResponse(
            responseCode = "409",
            description = "TASK-002: người khác đang giữ; TASK-003: chưa ai nhận; TASK-004: vừa thay đổi cùng lúc")
    public TaskItem release(@PathParam("id") String id) {
        return list.item(done(() -> releaseTask.release(id)));
    }

    /**
     * Asks the registries again about the people of the task's dossier, for example after they kept silent.
     *
     * @param id the task
     * @return the task; 404 if unknown or out of scope
     */
    @POST
    @Path("{id}/registry-lookup")
    @Operation(summary = "Tra cứu lại cơ sở dữ liệu về những người trong tờ khai", operationId = "lookUpRegistryAgain")
    @APIResponse(
            responseCode = "200",
            description = "Đã tra cứu lại; kết quả xem ở tờ khai của hồ sơ",
            content = @Content(schema = @Schema(implementation = TaskItem.class)))
    @APIResponse(responseCode = "404", description = "TASK-001: không có, đã kết thúc, hoặc không thuộc phạm vi")
    public TaskItem lookUpAgain(@PathParam("id") String id) {
        return registry.lookUp(id)
                .orElseThrow(() -> new ProblemException(problems().of(new TaskResult.Gone())));
    }

    /**
     * Decides a task; the dossier goes on.
     *
     * @param id the task
     * @param body the decision
     * @return the decision as stored; 404 if unknown or out of scope, 409 if held by another or ended at this moment,
     *     422 if the decision is unknown or lacks what belongs to it
     */
    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Giải quyết công việc", operationId = "completeTask")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "accept", value = TaskExamples.ACCEPT),
                                @ExampleObject(name = "refuse", value = TaskExamples.REFUSE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "Đã giải quyết",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Completed.class),
                            examples = @ExampleObject(name = "decided", value = TaskExamples.COMPLETED)))
    @APIResponse(responseCode = "404", description = "TASK-001: không có, đã kết thúc, hoặc không thuộc phạm vi")
    @APIResponse(responseCode = "409", description = "TASK-002: người khác đang giữ; TASK-004: vừa kết thúc cùng lúc")
    @APIResponse(
            responseCode = "422",
            description =
                    "TASK-005: không có quyết định này; TASK-006: thiếu nội dung phải có của quyết định; TASK-007: có nội dung không dùng được")
    public Completed complete(@PathParam("id") String id, @Valid Completion body) {
        TaskDecision decision = body == null ? TaskDecision.of(null, null, null) : body.decide();
        OfficerTask task = done(() -> completeTask.complete(id, decision));
        return new Completed(task.id(), task.dossierCode(), decision.name());
    }

    private OfficerTask done(Supplier<TaskResult> act) {
        TaskResult result = TaskAttempt.of(act);
        if (result instanceof TaskResult.Done done) {
            return done.task();
        }
        throw new ProblemException(problems().of(result));
    }

    private TaskProblems problems() {
        return TaskProblems.in(language(), officers);
    }

    private Locale language() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
