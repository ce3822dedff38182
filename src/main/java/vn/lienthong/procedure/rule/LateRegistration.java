package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import vn.lienthong.sla.LegalGround;

/**
 * Whether a birth or a death is registered late: still registered, but marked.
 *
 * @param late whether
 * @param lastDay last day in time
 * @param law article and doubt
 */
public record LateRegistration(boolean late, LocalDate lastDay, LegalGround law) {}
