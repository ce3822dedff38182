package vn.lienthong.procedure.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.ComparedField.State;
import vn.lienthong.dossier.declaration.Sex;
import vn.lienthong.procedure.RegistryCheck;

/** Puts beside each field of a declaration what the registry said about it and what the check warned of. */
final class ComparedLines {
    private static final String ADDRESS = ".address.";
    /** What weighs most in an address that was compared part by part. */
    private static final List<State> WEIGHT = List.of(State.DIFFERENT, State.FETCHED, State.SAME, State.DECLARED);

    private final Map<String, RegistryCheck> checks;
    private final Map<String, ComparedField> fields;
    private final DeclarationWords words;
    private final Map<String, String> warnings;

    /** @param warnings by path of the field */
    ComparedLines(List<RegistryCheck> checks, DeclarationWords words, Map<String, String> warnings) {
        this.checks = checks.stream().collect(Collectors.toMap(RegistryCheck::person, Function.identity()));
        this.fields = checks.stream()
                .flatMap(check -> check.fields().stream())
                .collect(Collectors.toMap(ComparedField::path, Function.identity()));
        this.words = words;
        this.warnings = Map.copyOf(warnings);
    }

    /** {@return a section, its title by its key} */
    DeclarationSection section(String key, DeclarationLine... lines) {
        return section(key, words.title(key), List.of(lines));
    }

    /** {@return a section for one row of a table, its number from 1 in the title} */
    DeclarationSection row(String key, int number, DeclarationLine... lines) {
        return section(key, words.title(key, number), List.of(lines));
    }

    private DeclarationSection section(String key, String title, List<DeclarationLine> lines) {
        RegistryCheck check = checks.get(key);
        boolean silent = check != null && check.finding() != RegistryCheck.Finding.FOUND;
        return new DeclarationSection(
                key, title, check != null && !silent, silent ? check.finding().name() : "", lines);
    }

    /** {@return a field whose value is shown as the registry writes it} */
    DeclarationLine line(String path, String declared) {
        return line(path, declared, Function.identity());
    }

    /** {@return a sex, which the comparison kept as its constant} */
    DeclarationLine sex(String path, String declared) {
        return line(path, declared, code -> words.of(Sex.valueOf(code)));
    }

    /** {@return a date of birth, the registry's shown like the declared one} */
    DeclarationLine date(String path, String declared) {
        return line(path, declared, words::date);
    }

    private DeclarationLine line(String path, String declared, Function<String, String> shown) {
        ComparedField field = fields.get(path);
        boolean silent = field == null || field.fetched() == null;
        return line(path, declared, silent ? "" : shown.apply(field.fetched()), field == null ? null : field.state());
    }

    /** {@return a place of residence, compared part by part, as one field} */
    DeclarationLine residence(String path, String declared) {
        List<ComparedField> parts = Stream.of("country", "provinceCode", "communeCode", "detail")
                .map(part -> fields.get(path + ADDRESS + part))
                .filter(Objects::nonNull)
                .toList();
        State state = parts.stream()
                .map(ComparedField::state)
                .min(Comparator.comparing(WEIGHT::indexOf))
                .orElse(null);
        boolean silent = parts.stream().allMatch(part -> part.fetched() == null);
        return line(path, declared, silent ? "" : words.address(fetchedAddress(path)), state);
    }

    private Address fetchedAddress(String path) {
        return new Address(
                fetched(path, "country"),
                fetched(path, "provinceCode"),
                fetched(path, "communeCode"),
                fetched(path, "detail"));
    }

    private String fetched(String path, String part) {
        ComparedField field = fields.get(path + ADDRESS + part);
        return field == null ? null : field.fetched();
    }

    private DeclarationLine line(String path, String declared, String fetched, State state) {
        return new DeclarationLine(
                path,
                words.label(path),
                declared == null ? "" : declared,
                fetched,
                state == null ? "" : state.name(),
                warnings.getOrDefault(path, ""));
    }
}
