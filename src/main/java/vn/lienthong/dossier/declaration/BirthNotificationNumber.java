package vn.lienthong.dossier.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.lienthong.platform.InvalidValue;

/**
 * Số Giấy chứng sinh (TT 22/2025/TT-BYT): 18 characters, facility, {@code GCS}, running number, year. One for each child,
 * twins included; a re-issued paper keeps it, so it tells a repeated case from a new one.
 */
public record BirthNotificationNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{5}\\.GCS\\.[0-9]{5}\\.[0-9]{2}");

    /** @throws InvalidValue if it is not of the form {@code XXXXX.GCS.ZZZZZ.YY} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BirthNotificationNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("value.birthNotificationNumber");
        }
    }

    /** {@return code of the facility that issued it} */
    public String facilityCode() {
        return value.substring(0, 5);
    }

    @Override
    public String toString() {
        return value;
    }
}
