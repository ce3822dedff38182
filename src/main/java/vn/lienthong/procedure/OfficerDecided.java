package vn.lienthong.procedure;

import vn.lienthong.security.Actor;

/**
 * An officer finished a task with a decision; told before the process goes on, in the same transaction.
 *
 * @param taskKey element of the model, for example {@code Task_VerifyDossier}
 * @param reason null where none is asked for
 * @param legalGround null where none is asked for
 * @param details lists and figures that belong to the decision
 */
public record OfficerDecided(
        String taskKey,
        String dossierCode,
        String procedure,
        String decision,
        String reason,
        String legalGround,
        DecisionDetails details,
        Actor actor) {}
