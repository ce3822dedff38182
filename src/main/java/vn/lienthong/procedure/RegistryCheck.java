package vn.lienthong.procedure;

import java.util.List;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.platform.Json;

/**
 * What the population registry said about one person of a declaration.
 *
 * @param person where the person stands in it: {@code requester}, {@code mother}, {@code father} or {@code
 *     deceased}
 * @param fields compared one by one; empty unless found
 */
public record RegistryCheck(String person, Finding finding, List<ComparedField> fields) {
    /** @return what it said about everybody of a dossier when it was last asked; nothing before that */
    public static List<RegistryCheck> of(Dossier dossier) {
        return dossier.registryCheckJson()
                .map(json -> List.of(Json.read(json, RegistryCheck[].class)))
                .orElse(List.of());
    }

    /** Whether there was anything to compare with. */
    public enum Finding {
        FOUND,
        NOT_FOUND,
        /** The registry did not answer: nobody knows yet. */
        UNAVAILABLE,
        /** A foreigner or a person without a number: nothing to ask. */
        NO_NUMBER
    }
}
