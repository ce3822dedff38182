package vn.lienthong.sla.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.security.Group;
import vn.lienthong.sla.Incident;
import vn.lienthong.sla.Incidents;
import vn.lienthong.sla.SlaMessages;

/** Where outages are announced and ended (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3). */
@Path("v1/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sự cố", description = "Sự cố hệ thống đã công bố")
public class IncidentsResource {
    private static final int SHOWN = 100;

    @Inject
    private Incidents incidents;

    @Inject
    private Clock clock;

    @Context
    private HttpHeaders headers;

    /**
     * @param system key of the system that does not work, for example {@code hospital}
     * @param beganAt since when; absent: now
     * @param reason what is known of it
     */
    @Schema(name = "IncidentAnnouncement")
    public record Announcement(
            @NotNull @Pattern(regexp = "[a-z-]{1,40}") @Schema(example = "hospital") String system,
            OffsetDateTime beganAt,
            @NotBlank @Size(max = 1_000) String reason) {}

    /** An announced outage; {@code endedAt} is absent while it lasts. */
    @Schema(name = "Incident")
    public record IncidentView(
            long id,
            String system,
            String reason,
            OffsetDateTime beganAt,
            OffsetDateTime announcedAt,
            OffsetDateTime endedAt) {}

    @GET
    @RolesAllowed({Group.OFFICER, Group.OPERATOR, Group.ADMINISTRATOR, Group.AUDITOR})
    @Operation(operationId = "listIncidents", summary = "Các sự cố đã công bố, mới nhất trước")
    public List<IncidentView> list() {
        return incidents.latest(SHOWN).stream().map(IncidentsResource::view).toList();
    }

    /** Announces an outage; announcing one that is open already changes nothing. */
    @POST
    @RolesAllowed(Group.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "announceIncident", summary = "Công bố sự cố của một hệ thống")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Announcement.class),
                            examples =
                                    @ExampleObject(
                                            name = "hospital data",
                                            value =
                                                    "{\"system\":\"hospital\",\"reason\":\"Hệ thống dữ liệu y tế mất kết nối\"}")))
    @APIResponse(responseCode = "200", description = "Đã công bố")
    @APIResponse(responseCode = "422", description = "Thiếu trường, hoặc thời điểm bắt đầu ở tương lai (SLA-020)")
    public IncidentView announce(@NotNull @Valid Announcement said) {
        Instant began =
                said.beganAt() == null ? clock.instant() : said.beganAt().toInstant();
        if (began.isAfter(clock.instant())) {
            throw new ProblemException(new Problem(
                    "SLA-020",
                    422,
                    text("SLA-020.title"),
                    text("SLA-020.detail"),
                    List.of(new FieldError("beganAt", text("SLA-020.detail")))));
        }
        return view(incidents.announce(said.system(), began, said.reason().strip()));
    }

    /** The system works again. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(Group.OPERATOR)
    @Operation(operationId = "endIncident", summary = "Kết thúc sự cố")
    @APIResponse(responseCode = "200", description = "Đã kết thúc")
    @APIResponse(responseCode = "404", description = "Không có sự cố đang mở mang số này (SLA-021)")
    public IncidentView end(@PathParam("id") long id) {
        return incidents
                .end(id)
                .map(IncidentsResource::view)
                .orElseThrow(() -> new ProblemException(
                        new Problem("SLA-021", 404, text("SLA-021.title"), text("SLA-021.detail"))));
    }

    private static IncidentView view(Incident incident) {
        return new IncidentView(
                incident.id(),
                incident.systemKey(),
                incident.reason(),
                at(incident.beganAt()),
                at(incident.announcedAt()),
                incident.endedAt().map(IncidentsResource::at).orElse(null));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, MovingClock.ZONE);
    }

    private String text(String key) {
        Locale language = Language.of(headers.getAcceptableLanguages());
        return SlaMessages.in(language).text(key);
    }
}
