package vn.lienthong.tasklist;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A task as lists show it.
 *
 * @param id the engine's id
 * @param dossierCode code of the dossier
 * @param portalNumber the portal's number of it; {@code null} if it did not come from there
 * @param subject name of the child
 * @param procedure name of the procedure; {@code null} if it belongs to the dossier as a whole
 * @param task id in the model
 * @param name what is to be done, in Vietnamese
 * @param unit code of the unit
 * @param role role that may do it
 * @param dueAt when it is due; {@code null} if nothing presses
 * @param createdAt when it was opened
 * @param claimedBy user name of the officer who has taken it; {@code null} while it is free
 * @param decisions ways to decide it
 */
public record TaskItem(
        String id,
        String dossierCode,
        String portalNumber,
        String subject,
        String procedure,
        String task,
        String name,
        String unit,
        String role,
        OffsetDateTime dueAt,
        OffsetDateTime createdAt,
        String claimedBy,
        List<String> decisions) {}
