package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import vn.lienthong.sla.LegalGround;

/**
 * From when to when the health-insurance card of a child under six is valid.
 *
 * @param from day of birth
 * @param to last day, included
 * @param law article and doubt
 */
public record HealthCardValidity(LocalDate from, LocalDate to, LegalGround law) {
    public HealthCardValidity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a card is not over before it begins");
        }
    }
}
