package vn.lienthong.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A task the engine has just opened.
 *
 * @param id the engine's id of it
 * @param dossierCode dossier it belongs to
 * @param procedure name of the procedure; {@code null} if it belongs to the dossier as a whole
 * @param taskKey id in the model, for example {@code Task_VerifyDossier}
 * @param name what is to be done, in Vietnamese
 * @param role name of the role that may do it
 * @param decisions ways to decide it, as its model names them; names of {@link Decision}s, the usual one first
 * @param due when it is due; {@code null} if nothing presses
 */
public record OpenedTask(
        String id,
        String dossierCode,
        String procedure,
        String taskKey,
        String name,
        String role,
        List<String> decisions,
        Instant due) {

    public OpenedTask {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dossierCode, "dossierCode");
        Objects.requireNonNull(taskKey, "taskKey");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        decisions = List.copyOf(decisions);
    }
}
