package vn.lienthong.dossier.declaration;

import java.util.Set;

/** Quốc tịch as declared: a name or a code, kept as received, since the live lists spell countries in many ways. */
final class Nationality {
    private static final Set<String> VIETNAMESE = Set.of("vn", "vnm", "viet nam", "vietnam", "vietnamese");

    private Nationality() {}

    /** {@return true for Việt Nam in any spelling} */
    static boolean vietnamese(String declared) {
        return VIETNAMESE.contains(SearchText.normalise(declared));
    }
}
