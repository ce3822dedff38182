package vn.lienthong.procedure;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.sla.LimitKey;

/**
 * The limit a procedure, or the whole group, has in one dossier. The longer one is taken only with a ground, which is
 * recorded and shown (NĐ 63/2024, Đ7 k2, Đ8; sđ. NĐ 301/2026, Đ5, Đ6; L24).
 *
 * @param key row in the rules
 * @param ground why it is not the usual one; empty if it is
 */
public record ChosenLimit(LimitKey key, Optional<String> ground) {

    /** @return the limit without any special circumstance */
    public static ChosenLimit usual(LimitKey key) {
        return new ChosenLimit(key, Optional.empty());
    }

    /** @return a limit that needs its ground */
    public static ChosenLimit because(LimitKey key, String ground) {
        return new ChosenLimit(key, Optional.of(Objects.requireNonNull(ground)));
    }
}
