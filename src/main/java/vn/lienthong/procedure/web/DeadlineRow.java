package vn.lienthong.procedure.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One clock of a dossier, for pages and machines.
 *
 * @param id of the deadline
 * @param limit which limit of the law, for example {@code RESIDENCE_REGISTRATION}
 * @param name of the limit, in the language asked for
 * @param procedure name of the procedure it limits; {@code null} for the dossier as a whole
 * @param standing name of a {@link vn.lienthong.sla.DeadlineStanding}
 * @param startedAt the event from which it runs
 * @param dueAt when it is or was due; {@code null} while its clock stands still
 * @param promisedDueAt the date promised last
 * @param endedAt when the act was done or not owed any more; {@code null} before
 * @param usedMinutes counted minutes that have passed, paused ones left out
 * @param totalMinutes counted minutes of the whole limit
 * @param provisional whether a year without a published table of days off was used
 * @param explanation line by line, article and doubt included, in the language asked for
 * @param pauses oldest first
 */
@Schema(name = "DossierDeadline")
public record DeadlineRow(
        long id,
        String limit,
        String name,
        String procedure,
        String standing,
        Instant startedAt,
        @Schema(nullable = true) Instant dueAt,
        Instant promisedDueAt,
        @Schema(nullable = true) Instant endedAt,
        long usedMinutes,
        long totalMinutes,
        int percent,
        boolean provisional,
        List<String> explanation,
        List<PauseRow> pauses) {

    /**
     * One stretch in which the clock stood still.
     *
     * @param procedure that waited
     * @param reason name of a {@link vn.lienthong.sla.PauseReason}
     * @param openedBy full name of the officer, or which system
     * @param closedAt {@code null} while it lasts
     * @param closedBy {@code null} while it lasts
     * @param costMinutes counted minutes that did not count for it, up to now while it lasts
     * @param oldDueAt date promised when it began
     * @param newDueAt date promised when it ended; {@code null} while it lasts, or if another pause held the clock on
     */
    @Schema(name = "DossierDeadlinePause")
    public record PauseRow(
            String procedure,
            String reason,
            Instant openedAt,
            String openedBy,
            @Schema(nullable = true) Instant closedAt,
            @Schema(nullable = true) String closedBy,
            long costMinutes,
            Instant oldDueAt,
            @Schema(nullable = true) Instant newDueAt) {}

    /** @return whether something still waits for it */
    public boolean open() {
        return endedAt == null;
    }
}
