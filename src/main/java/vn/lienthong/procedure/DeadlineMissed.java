package vn.lienthong.procedure;

import java.util.Optional;
import vn.lienthong.sla.LimitKey;

/**
 * A due minute passed without the act; told in the transaction that records it.
 *
 * @param procedure the procedure whose limit it was; empty if it was the dossier's as a whole
 */
public record DeadlineMissed(String dossierCode, LimitKey limit, Optional<Procedure> procedure) {}
