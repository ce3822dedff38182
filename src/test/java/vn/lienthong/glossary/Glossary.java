package vn.lienthong.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The three tables of {@code src/site/glossary.md}. */
final class Glossary {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String text;

    /**
     * @param name word in camel case that names must not contain
     * @param except names that may
     */
    record Forbidden(String name, Set<String> except) {
        /** @return whether a name contains the word as whole words of camel case */
        boolean isIn(String identifier) {
            return !except.contains(identifier)
                    && Pattern.compile("(?<![A-Z])" + name + "(?![a-z])")
                            .matcher(identifier)
                            .find();
        }
    }

    Glossary(String text) {
        this.text = text;
    }

    Set<String> inUse() {
        return identifiers("In use");
    }

    Set<String> toCome() {
        return identifiers("To come");
    }

    List<Forbidden> forbidden() {
        return rows("Not our words").stream()
                .map(row -> new Forbidden(row.get(0), codes(row.get(2))))
                .toList();
    }

    /** @return rows of the first two tables that leave a cell empty or name no identifier */
    List<String> incompleteRows() {
        List<List<String>> rows = new ArrayList<>(rows("In use"));
        rows.addAll(rows("To come"));
        return rows.stream()
                .filter(row -> row.size() != 5
                        || row.stream().anyMatch(String::isBlank)
                        || codes(row.get(1)).isEmpty())
                .map(List::toString)
                .toList();
    }

    private Set<String> identifiers(String section) {
        return rows(section).stream()
                .flatMap(row -> codes(row.get(1)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<List<String>> rows(String section) {
        int start = text.indexOf("## " + section + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("There is no section " + section);
        }
        int end = text.indexOf("\n## ", start);
        return text.substring(start, end < 0 ? text.length() : end)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
