package vn.lienthong.dossier.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.platform.InvalidValue;

/**
 * Số định danh cá nhân hoặc mã số BHXH: Mẫu 02 takes either, since the one is replacing the other. 10 digits are a mã số
 * BHXH, 12 a số định danh.
 */
public record InsuranceNumber(@JsonValue String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final int PERSONAL = 12;

    /** @throws InvalidValue if it is neither 10 nor 12 digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InsuranceNumber {
        if (value == null || !DIGITS.matcher(value).matches()) {
            throw new InvalidValue("value.insuranceNumber");
        }
    }

    /** {@return the số định danh, if this is one} */
    public Optional<PersonalId> personalId() {
        return value.length() == PERSONAL ? Optional.of(new PersonalId(value)) : Optional.empty();
    }

    /** {@return true if this is that person's số định danh} */
    boolean belongsTo(PersonalId person) {
        return person != null && value.equals(person.value());
    }

    /** {@return as shown to those who need not know it: first three and last two digits} */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(value.length() - 5) + value.substring(value.length() - 2);
    }

    /** Masked, so that it can't slip into a log. */
    @Override
    public String toString() {
        return masked();
    }
}
