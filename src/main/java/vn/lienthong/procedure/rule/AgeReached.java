package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import vn.lienthong.dossier.declaration.PartialDate;

/** Whether somebody had reached an age on a day; of older people often only the year of birth is known. */
public enum AgeReached {
    YES,
    NO,
    /** It depends on a day of birth that is not known. */
    UNCLEAR;

    /**
     * Compares what is known of a birth with an age.
     *
     * @param born as far as it is known
     * @param years full years
     * @param on the day asked about, for example that of the death
     */
    public static AgeReached of(PartialDate born, int years, LocalDate on) {
        if (!born.latest().plusYears(years).isAfter(on)) {
            return YES;
        }
        return born.earliest().plusYears(years).isAfter(on) ? NO : UNCLEAR;
    }
}
