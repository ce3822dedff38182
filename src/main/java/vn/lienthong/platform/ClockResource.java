package vn.lienthong.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one clock: everybody may read it, the simulated agencies follow it; an operator may move a controlled one. */
@Path("/v1/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Đồng hồ", description = "Đồng hồ chung của hệ thống, quy trình và các cơ quan mô phỏng")
public class ClockResource {
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private TimeSource timeSource;

    @Context
    private HttpHeaders headers;

    /**
     * @param mode {@code SYSTEM} (real time) or {@code CONTROLLED}
     * @param now what the clock shows
     * @param speed shown seconds for one real second
     * @param stopped whether it stands still
     */
    public record ClockView(TimeSource.Mode mode, OffsetDateTime now, double speed, boolean stopped) {}

    /**
     * What is absent stays as it is.
     *
     * @param now instant to show
     * @param shift distance to move, for example {@code PT2H}
     * @param speed greater than 0, at most 86,400
     * @param stopped whether to stand still
     * @param reason why, for the trail; at most 1,000 characters
     */
    @Schema(name = "ClockWish")
    public record Wish(OffsetDateTime now, Duration shift, Double speed, Boolean stopped, String reason) {

        ClockChange change() {
            return new ClockChange(
                    Optional.ofNullable(now).map(OffsetDateTime::toInstant),
                    Optional.ofNullable(shift),
                    Optional.ofNullable(speed),
                    Optional.ofNullable(stopped));
        }

        /** @return which of the fields is out of range, when one is */
        String wrongField() {
            if (speed != null && !ClockState.speedAllowed(speed)) {
                return "speed";
            }
            return shift == null ? "now" : "shift";
        }
    }

    @GET
    @RolesAllowed({"OFFICER", "OPERATOR", "ADMINISTRATOR", "AUDITOR", "AGENCY"})
    @Operation(summary = "Giờ của hệ thống", operationId = "readClock")
    public ClockView read() {
        return view(timeSource.reading());
    }

    private ClockView view(ClockReading reading) {
        return new ClockView(timeSource.mode(), reading.now(), reading.speed(), reading.stopped());
    }

    /** Moves, speeds up or stops the clock of product and engine. */
    @PUT
    @RolesAllowed("OPERATOR")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Chỉnh, tăng tốc hoặc dừng đồng hồ thử nghiệm", operationId = "changeClock")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(
                                        name = "two hours later",
                                        value = "{\"shift\":\"PT2H\",\"reason\":\"Xem hồ sơ quá hạn\"}"),
                                @ExampleObject(name = "sixty times as fast", value = "{\"speed\":60}")
                            }))
    @APIResponse(responseCode = "200", description = "Giờ hệ thống sau khi chỉnh")
    @APIResponse(responseCode = "409", description = "CLOCK-003: đồng hồ theo giờ thực, không chỉnh được")
    @APIResponse(responseCode = "422", description = "CLOCK-005: tốc độ, thời điểm hoặc lý do ngoài giới hạn")
    public ClockView change(Wish wish) {
        if (timeSource.mode() == TimeSource.Mode.SYSTEM) {
            throw new ProblemException(new Problem("CLOCK-003", 409, text("system.title"), text("system.detail")));
        }
        var reason = Optional.ofNullable(wish.reason()).map(String::strip).filter(why -> !why.isEmpty());
        if (reason.filter(why -> why.length() > LONGEST_REASON).isPresent()) {
            throw outOfRange("reason", "range.reason");
        }
        try {
            return view(timeSource.change(wish.change(), reason));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw outOfRange(wish.wrongField(), "range.detail");
        }
    }

    private ProblemException outOfRange(String field, String detail) {
        var error = new Problem.FieldError(field, text(detail));
        return new ProblemException(new Problem("CLOCK-005", 422, text("range.title"), text(detail), List.of(error)));
    }

    private String text(String key) {
        return Messages.of(ClockResource.class, Language.of(headers.getAcceptableLanguages()))
                .text("clock." + key);
    }
}
