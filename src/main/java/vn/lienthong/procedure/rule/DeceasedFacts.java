package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import java.util.Set;
import vn.lienthong.dossier.declaration.PartialDate;

/**
 * What the three branches and the declaration say about the deceased, before anything is paid.
 *
 * @param born as far as it is known
 * @param diedOn day of the death
 * @param grounds everything that may entitle, from every branch asked; may be empty
 */
public record DeceasedFacts(PartialDate born, LocalDate diedOn, Set<DeceasedGround> grounds) {
    private static final int OLD_AGE = 80;

    public DeceasedFacts {
        if (born.after(diedOn)) {
            throw new IllegalArgumentException("died before the birth");
        }
        grounds = Set.copyOf(grounds);
    }

    /** {@return whether the deceased was at least 80, which opens social protection to who drew a monthly allowance} */
    public AgeReached age80() {
        return AgeReached.of(born, OLD_AGE, diedOn);
    }
}
