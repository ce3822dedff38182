package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Chết vào lúc: giờ, phút, ngày, tháng, năm.
 *
 * @param date ngày; amounts follow the month it lies in
 * @param hour giờ, 0–23; absent if nobody knows
 * @param minute phút, 0–59; absent if nobody knows
 */
@Consistent
public record TimeOfDeath(@NotNull LocalDate date, @Min(0) @Max(23) Integer hour, @Min(0) @Max(59) Integer minute)
        implements SelfChecked {

    @Override
    public Stream<FieldFault> faults() {
        return minute != null && hour == null ? Stream.of(new FieldFault("hour", "timeOfDeath.hour")) : Stream.empty();
    }
}
