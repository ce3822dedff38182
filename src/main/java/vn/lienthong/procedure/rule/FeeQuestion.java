package vn.lienthong.procedure.rule;

import java.time.LocalDate;

/**
 * What a fee depends on.
 *
 * @param service what is asked for
 * @param late whether a birth or death is registered late
 * @param channel how it is filed
 * @param exemption why the person need not pay
 * @param vneidIntegrated whether the five basic items are integrated on VNeID, which the waiver asks for
 * @param on day of filing
 */
public record FeeQuestion(
        Service service, boolean late, Channel channel, Exemption exemption, boolean vneidIntegrated, LocalDate on) {

    /** What is asked for. */
    public enum Service {
        BIRTH_REGISTRATION,
        DEATH_REGISTRATION,
        RESIDENCE_REGISTRATION,
        /** Copy of a birth certificate or of an extract of the register, each. */
        CIVIL_STATUS_COPY,
        HEALTH_INSURANCE_CARD,
        FIRST_IDENTITY_CARD
    }

    /** How it is filed. */
    public enum Channel {
        ONLINE,
        DIRECT
    }

    /** Why a person need not pay. */
    public enum Exemption {
        NONE,
        CHILD,
        MERIT,
        POOR_HOUSEHOLD,
        DISABLED
    }
}
