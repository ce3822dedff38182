package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Tích hợp thông tin khai sinh, thẻ BHYT của trẻ vào VNeID mức 2 of the parent or guardian who asks.
 *
 * @param requested có hay không
 * @param into whose VNeID; needed if requested
 */
@Consistent
public record VneidIntegration(@NotNull Boolean requested, Relation into) implements SelfChecked {

    @Override
    public Stream<FieldFault> faults() {
        return Boolean.TRUE.equals(requested) && into == null
                ? Stream.of(new FieldFault("into", "vneidIntegration.into"))
                : Stream.empty();
    }
}
