package vn.lienthong.tasklist;

import java.time.Instant;

/**
 * A task a process has just opened for an officer.
 *
 * @param procedure name of the procedure; null if the process serves the whole group
 * @param taskKey id of the task in the model
 * @param role name of the role that may do it
 * @param due when it is due; null if it has no due date
 */
public record OpenedTask(
        String id, String dossierCode, String procedure, String taskKey, String name, String role, Instant due) {}
