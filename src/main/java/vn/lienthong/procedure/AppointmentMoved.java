package vn.lienthong.procedure;

import java.time.Instant;
import vn.lienthong.dossier.Dossier;

/**
 * The appointment date of a procedure moved; told in the transaction of the change.
 *
 * @param step with its new date
 * @param oldDue the date the citizen was told before
 */
public record AppointmentMoved(Dossier dossier, ProcedureStep step, Instant oldDue) {}
