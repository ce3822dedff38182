package vn.lienthong.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.sla.DueDate;

/**
 * What one procedure of a dossier has come to, as lists, pages and other systems see it.
 *
 * @param procedure name of the procedure
 * @param status its state
 * @param startedAt when it began; {@code null} before
 * @param endedAt when it ended; {@code null} before
 * @param dueAt when it is due; {@code null} before it is appointed
 * @param outcomeNumber number of the entry, registration or card; {@code null} until granted
 * @param bookNumber book of the register the entry is in; {@code null} for other procedures
 * @param documentId of the electronic paper; {@code null} until there is one
 * @param reason why it was not granted; {@code null} if it was
 * @param legalGround article it rests on; {@code null} if none
 * @param decidingUnit code of the unit that decides it
 * @param delivery where its paper is handed out; {@code null} for older dossiers
 * @param payment where its money is paid; {@code null} if nothing is paid
 * @param fee what is to be paid for it; {@code null} if the rules know nothing of it
 * @param superseded earlier outcomes, oldest first
 * @param held since when and why its clock stands still; {@code null} while it runs
 */
public record ProcedureState(
        String procedure,
        String status,
        Instant startedAt,
        Instant endedAt,
        Instant dueAt,
        String outcomeNumber,
        String bookNumber,
        Long documentId,
        String reason,
        String legalGround,
        String decidingUnit,
        Place delivery,
        Place payment,
        Fee fee,
        List<Superseded> superseded,
        Held held) {

    /**
     * A place that may be elsewhere than where it is decided.
     *
     * @param kind {@code ELECTRONIC}, {@code UNIT}, {@code AGENCY}, {@code POST} or {@code BANK_ACCOUNT}
     * @param unit code of the commune; {@code null} unless it is a {@code UNIT}
     */
    public record Place(String kind, String unit) {}

    /**
     * What is to be paid.
     *
     * @param kind {@code FREE}, {@code FIXED}, {@code PROVINCIAL}, {@code EXEMPT} or {@code WAIVED}
     * @param amount đồng; {@code null} if the province sets it and nobody has entered it
     * @param doubt what is not sure about it, key of a text; {@code null} if nothing
     */
    public record Fee(String kind, Long amount, String legalGround, String doubt) {}

    /**
     * Its clock stands still, so that it can't be late.
     *
     * @param since since when
     * @param reasons names of the reasons, the oldest first
     */
    public record Held(Instant since, List<String> reasons) {}

    /**
     * An outcome that another has taken the place of.
     *
     * @param documentId of its electronic paper; {@code null} if there was none
     * @param supersededBy full name of the person who signed what took its place
     * @param legalGround {@code null} if none was given
     */
    public record Superseded(
            String number,
            Long documentId,
            Instant validFrom,
            Instant supersededAt,
            String supersededBy,
            String reason,
            String legalGround) {}

    /** @return whether it ended after its due minute */
    public boolean late() {
        return endedAt != null && dueAt != null && !DueDate.met(endedAt, dueAt);
    }

    /** @return whether its due minute has passed and it has not ended; never while its clock stands still */
    public boolean overdueAt(Instant now) {
        return held == null && endedAt == null && dueAt != null && !DueDate.met(now, dueAt);
    }
}
