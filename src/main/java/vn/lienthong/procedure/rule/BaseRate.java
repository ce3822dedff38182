package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.sla.LegalGround;

/**
 * A base value as one text sets it.
 *
 * @param value which
 * @param amount how much
 * @param countsFrom first day of death it counts for
 * @param publishedOn when the text was issued; empty if we do not know
 * @param payableFrom when the text came into force: before, the old amount is paid, later the difference follows
 * @param law article and doubt
 */
public record BaseRate(
        BaseValue value,
        Dong amount,
        LocalDate countsFrom,
        Optional<LocalDate> publishedOn,
        LocalDate payableFrom,
        LegalGround law) {

    public BaseRate {
        if (payableFrom.isBefore(countsFrom)) {
            throw new IllegalArgumentException("a rate is not paid before it counts");
        }
        if (publishedOn.filter(payableFrom::isBefore).isPresent()) {
            throw new IllegalArgumentException("a rate is not in force before it is published");
        }
    }

    /** {@return whether it came into force after the first day it counts for, so that some were paid too little} */
    public boolean isRetroactive() {
        return payableFrom.isAfter(countsFrom);
    }
}
