package vn.lienthong.sla.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wire shape of a question to the statutory clock. {@link PreviewReader} reads it field by field, so that every fault of
 * a request is answered at once; its component names are the only fields a request may have.
 */
@Schema(
        name = "DeadlinePreviewRequest",
        description =
                "Either unit and amount, or rule and at. Instants are whole minutes with an offset, years 2020–2100.")
public record DeadlinePreviewRequest(
        @Schema(
                        description = "In what the limit is counted",
                        enumeration = {"MINUTES", "CLOCK_HOURS", "WORKING_HOURS", "WORKING_DAYS", "SAME_WORKING_DAY"})
                String unit,
        @Schema(
                        description =
                                "How many of the unit, 1–3650; may be left out for SAME_WORKING_DAY, where it has no effect",
                        minimum = "1",
                        maximum = "3650")
                Integer amount,
        @Schema(
                        description =
                                "Time after which the event counts for the next working day, read for WORKING_DAYS"
                                        + " only; left out: the rule's or the calendar's (15:00); null: none",
                        nullable = true,
                        example = "15:00")
                String cutOff,
        @Schema(description = "Name of the calendar of working days", defaultValue = "default") String calendar,
        @Schema(description = "Name of a limit of the law, e.g. BIRTH_GROUP_TOTAL") String rule,
        @Schema(description = "Time of technical receipt, which selects the version of the rule", format = "date-time")
                String at,
        @Schema(description = "The event that sets the clock going", format = "date-time", required = true)
                String start,
        @Schema(description = "Times that do not count; overlapping ones count once") List<Pause> pauses) {

    /** The wire shape of one pause. */
    @Schema(name = "DeadlinePreviewPause")
    public record Pause(
            @Schema(description = "Begins with this minute", format = "date-time", required = true) String from,
            @Schema(
                            description = "Ends before this minute; null while the pause is open, which at most the one"
                                    + " with the latest from may be",
                            format = "date-time",
                            nullable = true)
                    String to,
            @Schema(
                            required = true,
                            enumeration = {
                                "SUPPLEMENT",
                                "VNEID_CONSENT",
                                "INCIDENT",
                                "DRAFT_CONFIRMATION",
                                "MARITAL_STATUS_ENQUIRY"
                            })
                    String reason) {}
}
