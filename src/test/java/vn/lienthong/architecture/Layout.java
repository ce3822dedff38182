package vn.lienthong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folders of design.md §3 below one root package. Rules ask it where a class lives instead of naming packages as
 * patterns: a misspelt pattern matches nothing and the rule would be content.
 *
 * @param root {@code vn.lienthong}, or the root of the planted offenders
 */
record Layout(String root) {
    /** Features from the bottom up; those of one line don't know each other. */
    static final List<Set<String>> LINES = List.of(
            Set.of("audit", "security"),
            Set.of("sla"),
            Set.of("dossier"),
            Set.of("agency"),
            Set.of("procedure"),
            Set.of("tasklist", "notice", "report"));

    /** The one pair of a line that does: an entry of the trail names its actor. */
    static final Map<String, String> NEIGHBOURS = Map.of("audit", "security");

    /** Features whose issue has not come yet. */
    static final Set<String> LATER = Set.of("report");

    static final String ENGINE = "engine";
    static final String PLATFORM = "platform";
    /** What all pages share; part of the web edge. */
    static final String UI = "ui";

    /**
     * Where a class lives.
     *
     * @param folder first package below the root
     * @param web whether it is in the folder's {@code web} edge
     */
    record Place(String folder, boolean web) {
        boolean isFeature() {
            return LINES.stream().anyMatch(line -> line.contains(folder));
        }

        boolean isKnown() {
            return isFeature() || Set.of(ENGINE, PLATFORM, UI).contains(folder);
        }

        int line() {
            Map<String, Integer> lines = new HashMap<>();
            for (int i = 0; i < LINES.size(); i++) {
                for (String feature : LINES.get(i)) {
                    lines.put(feature, i);
                }
            }
            return lines.get(folder);
        }
    }

    /** @return the place of a class; empty if it is not below the root */
    Optional<Place> place(JavaClass javaClass) {
        String name = javaClass.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        List<String> parts = List.of(name.substring(root.length() + 1).split("\\."));
        return Optional.of(
                new Place(parts.get(0), parts.size() > 1 && parts.get(1).equals("web")));
    }

    boolean has(JavaClass javaClass) {
        String name = javaClass.getBaseComponentType().getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    boolean isIn(String folder, JavaClass javaClass) {
        return place(javaClass).filter(place -> place.folder().equals(folder)).isPresent();
    }

    boolean isWeb(JavaClass javaClass) {
        return place(javaClass).filter(Place::web).isPresent();
    }
}
