package vn.lienthong.procedure.rule;

import java.util.Optional;
import vn.lienthong.sla.LegalGround;

/**
 * What is to be paid for a service.
 *
 * @param kind whether and by which text
 * @param amount empty if the province sets it and nobody has entered it
 * @param law article and doubt
 */
public record Fee(Kind kind, Optional<Dong> amount, LegalGround law) {

    /** Whether something is to be paid, and by which text. */
    public enum Kind {
        /** Nobody pays. */
        FREE,
        /** A national amount. */
        FIXED,
        /** The provincial council sets it: configuration. */
        PROVINCIAL,
        /** This person need not pay. */
        EXEMPT,
        /** Waived for a time (NQ 66.22/2026). */
        WAIVED
    }
}
