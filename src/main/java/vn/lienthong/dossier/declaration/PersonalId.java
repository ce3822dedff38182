package vn.lienthong.dossier.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.lienthong.platform.InvalidValue;

/**
 * Số định danh cá nhân: 12 digits, kept for life. The first three tell where the birth was registered, by the codes of that
 * time, so they are not compared with today's provinces; the fourth tells sex and century, which a lawful correction may
 * contradict, so a difference is a reason to look, never to refuse.
 */
public record PersonalId(@JsonValue String value) {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int SEX_AND_CENTURY = 3;
    private static final int FIRST_CENTURY = 1900;

    /** @throws InvalidValue if it is not 12 digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonalId {
        if (value == null || !TWELVE_DIGITS.matcher(value).matches()) {
            throw new InvalidValue("value.personalId");
        }
    }

    /** {@return the sex its fourth digit speaks of} */
    public Sex sexByDigit() {
        return sexAndCentury() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** {@return the year of birth its fourth to sixth digits speak of} */
    public int birthYearByDigits() {
        return FIRST_CENTURY + sexAndCentury() / 2 * 100 + Integer.parseInt(value.substring(4, 6));
    }

    /** {@return as shown to those who need not know it: {@code 001*******68}} */
    public String masked() {
        return value.substring(0, 3) + "*******" + value.substring(10);
    }

    /** Masked, so that it can't slip into a log. */
    @Override
    public String toString() {
        return masked();
    }

    private int sexAndCentury() {
        return value.charAt(SEX_AND_CENTURY) - '0';
    }
}
