package vn.lienthong.dossier.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of a record, made unchangeable; elements left out by the sender stay visible to validation. */
final class Fixed {
    private Fixed() {}

    static <T> List<T> list(List<T> received) {
        return received == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(received));
    }
}
