package vn.lienthong.procedure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.procedure.ModelMoves;
import vn.lienthong.procedure.ModelMoves.DeployedModel;
import vn.lienthong.procedure.ModelMoves.NotMovable;
import vn.lienthong.procedure.ModelMoves.RunningProcess;
import vn.lienthong.procedure.MoveDossier;

/** Deployed models, and moving running dossiers from one deployment to another where they must (ADR 3). */
@Path("v1/models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OPERATOR")
@Tag(name = "Vận hành")
public class ModelsResource {
    private static final int MOST_DEPLOYMENTS = 1_000_000;

    @Inject
    private ModelMoves models;

    @Inject
    private MoveDossier moveDossier;

    @Context
    private HttpHeaders headers;

    /**
     * @param from deployment the dossiers run on
     * @param to deployment they are to run on
     * @param reason for the trail of each dossier
     */
    @Schema(name = "ModelMove")
    public record Move(
            @NotNull @Min(1) @Max(MOST_DEPLOYMENTS) Integer from,
            @NotNull @Min(1) @Max(MOST_DEPLOYMENTS) Integer to,
            @NotBlank @Size(max = 1_000) String reason) {}

    /** @param why the nodes the target has no place for */
    @Schema(name = "NotMoved")
    public record NotMoved(String dossierCode, String why) {}

    /** @param moved processes that run on the target now */
    @Schema(name = "ModelMoveResult")
    public record Result(int moved, List<NotMoved> notMoved) {}

    /** Deployments that are the newest of their model or still have running processes. */
    @GET
    @Transactional
    @Operation(operationId = "listModels", summary = "Các bản triển khai của mô hình và số quy trình đang chạy")
    @APIResponse(responseCode = "200", description = "Danh sách, theo mô hình và số bản")
    @APIResponse(responseCode = "401", description = "Chưa xác thực")
    @APIResponse(responseCode = "403", description = "Không phải nhân viên vận hành")
    public List<DeployedModel> list() {
        return models.deployed();
    }

    /** Moves every process of one deployment to another, each in a transaction of its own; what can't be moved stays. */
    @POST
    @Path("{process}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveDossiers", summary = "Chuyển hồ sơ đang chạy sang bản triển khai khác của mô hình")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Move.class),
                            examples =
                                    @ExampleObject(
                                            name = "move",
                                            value =
                                                    "{\"from\":1,\"to\":2,\"reason\":\"Bản cũ thiếu bước rút hồ sơ\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Số đã chuyển, và từng hồ sơ không chuyển được kèm lý do",
            content = @Content(schema = @Schema(implementation = Result.class)))
    @APIResponse(responseCode = "404", description = "DOSSIER-018: không có bản triển khai này")
    @APIResponse(responseCode = "422", description = "Có trường sai; nêu rõ từng trường")
    public Result move(
            @Parameter(description = "Khóa của mô hình", example = "birth-group") @PathParam("process") String process,
            @NotNull @Valid Move move) {
        List<NotMoved> notMoved = new ArrayList<>();
        int moved = 0;
        for (RunningProcess each : running(process, move)) {
            try {
                moveDossier.move(
                        each, process, move.from(), move.to(), move.reason().strip());
                moved++;
            } catch (NotMovable stays) {
                notMoved.add(new NotMoved(each.dossierCode(), stays.getMessage()));
            }
        }
        return new Result(moved, notMoved);
    }

    private List<RunningProcess> running(String process, Move move) {
        return moveDossier.running(process, move.from(), move.to()).orElseThrow(() -> {
            Messages messages = Messages.of(Dossier.class, Language.of(headers.getAcceptableLanguages()));
            return new ProblemException(new Problem(
                    "DOSSIER-018", 404, messages.text("DOSSIER-018.title"), messages.text("DOSSIER-018.detail")));
        });
    }
}
