package vn.lienthong.acceptance;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows beside the tests that prove them.
 *
 * @param rows in their order
 * @param proofs tests by row, {@code Class} or {@code Class.method}
 */
record Acceptance(List<AcceptanceRow> rows, Map<String, Set<String>> proofs) {

    /** {@return the rows with the proofs found in these test classes} */
    static Acceptance of(List<AcceptanceRow> rows, JavaClasses tests) {
        Map<String, Set<String>> proofs = new TreeMap<>();
        tests.forEach(test -> {
            claims(test).forEach(row -> note(proofs, row, test.getSimpleName()));
            test.getMethods().forEach(method -> claims(method)
                    .forEach(row -> note(proofs, row, test.getSimpleName() + "." + method.getName())));
        });
        return new Acceptance(rows, proofs);
    }

    /** {@return the project's own tests} */
    static JavaClasses tests() {
        return new ClassFileImporter().importPackages("vn.lienthong", "vn.agencysim");
    }

    private static Stream<String> claims(CanBeAnnotated test) {
        return test.isAnnotatedWith(Proves.class)
                ? Stream.of(((com.tngtech.archunit.core.domain.properties.HasAnnotations<?>) test)
                        .getAnnotationOfType(Proves.class)
                        .value())
                : Stream.empty();
    }

    private static void note(Map<String, Set<String>> proofs, String row, String test) {
        proofs.computeIfAbsent(row, unseen -> new TreeSet<>()).add(test);
    }

    /** {@return what does not fit together: rows nobody speaks of, proofs of no row; empty if all does} */
    List<String> faults() {
        Set<String> known = rows.stream().map(AcceptanceRow::code).collect(Collectors.toSet());
        Stream<String> silent = rows.stream()
                .filter(row -> row.open().isEmpty() && !proofs.containsKey(row.code()))
                .map(row -> row.code() + " is neither proved nor named as open");
        Stream<String> strange = proofs.keySet().stream()
                .filter(row -> !known.contains(row))
                .map(row -> row + " is proved by " + proofs.get(row) + " and is no row");
        return Stream.concat(silent, strange).toList();
    }

    /** {@return the page} */
    String page() {
        StringBuilder page = new StringBuilder(
                """
                # What the law and the programme plans ask, and what proves it

                Generated from `src/test/resources/acceptance-rows.csv` and from `@Proves` in the tests; don't edit. Write it anew with
                `mvn test -Dtest=AcceptanceTest -Dacceptance.write=true`.

                | Row | What | Proved by | Open |
                | --- | --- | --- | --- |
                """);
        rows.forEach(row -> page.append("| %s | %s | %s | %s |%n"
                .formatted(
                        row.code(),
                        row.what(),
                        proofs.getOrDefault(row.code(), Set.of()).stream()
                                .map(test -> "`" + test + "`")
                                .collect(Collectors.joining(", ")),
                        row.open())));
        return page.toString();
    }
}
