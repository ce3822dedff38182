package vn.lienthong.glossary;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.platform.ListedName;

/**
 * The names code and models really use.
 *
 * @param classes simple names
 * @param constants of enums and open lists, alone ({@code ACCEPTED}) and with their enum ({@code DossierStatus.ACCEPTED})
 * @param nodes ids in the models
 */
record SpokenNames(Set<String> classes, Set<String> constants, Set<String> nodes) {
    private static final Pattern ID = Pattern.compile("<(?:\\w+:)?(?!BPMN)\\w+ [^>]*?\\bid=\"([\\w-]+)\"");

    static SpokenNames ofProduction() throws IOException {
        Set<String> classes = new TreeSet<>();
        Set<String> constants = new TreeSet<>();
        for (JavaClass javaClass :
                new ClassFileImporter().importPaths(Path.of("target/classes"), Path.of("target/agencysim-classes"))) {
            classes.add(javaClass.getSimpleName());
            javaClass.getFields().stream()
                    .filter(SpokenNames::isConstant)
                    .map(JavaField::getName)
                    .forEach(
                            constant -> constants.addAll(Set.of(constant, javaClass.getSimpleName() + "." + constant)));
        }
        return new SpokenNames(classes, constants, nodesOfModels());
    }

    /** Of an enum, or of a list that groups may make longer. */
    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.ENUM)
                || (field.getRawType().isAssignableTo(ListedName.class)
                        && field.getRawType().equals(field.getOwner()));
    }

    private static Set<String> nodesOfModels() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .flatMap(file -> ID.matcher(read(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String identifier) {
        return classes.contains(identifier) || constants.contains(identifier) || nodes.contains(identifier);
    }

    /** @return names that say a forbidden word */
    Set<String> saying(Glossary.Forbidden word) {
        return Stream.concat(classes.stream(), nodes.stream())
                .filter(word::isIn)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
