package vn.lienthong.bpmn;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every model must keep.
 *
 * @param name the rule as a fact
 * @param check what is wrong with a model, one line per fault; empty if it keeps the rule
 */
record ModelsRule(String name, Function<ModelsFile, Stream<String>> check) {
    static List<ModelsRule> all() {
        return Stream.of(ModelsCodeRules.all(), ModelsEngineRules.all(), ModelsReaderRules.all())
                .flatMap(List::stream)
                .toList();
    }

    List<String> faults(ModelsFile file) {
        return check.apply(file).toList();
    }

    /** Faults if two sets are not the same, seen from both sides. */
    static Stream<String> same(Collection<String> inModel, Set<String> inCode) {
        var modelOnly = new TreeSet<>(inModel);
        modelOnly.removeAll(inCode);
        var codeOnly = new TreeSet<>(inCode);
        codeOnly.removeAll(inModel);
        return Stream.concat(
                modelOnly.stream().map(value -> value + " is in the model, not in the code"),
                codeOnly.stream().map(value -> value + " is in the code, not in the model"));
    }

    @Override
    public String toString() {
        return name;
    }
}
