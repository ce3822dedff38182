package vn.lienthong.bpmn;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A model as the tests read it.
 *
 * @param path where it lies, for example {@code birth/birth-group.bpmn}
 * @param model what is in it
 * @param contract the class of constants the code knows it by; empty if there is none
 */
record ModelsFile(String path, BpmnModelInstance model, Optional<Class<?>> contract) {
    private static final Path ROOT = Path.of("bpmn");
    private static final Map<String, Class<?>> CONTRACTS = findContracts();
    private static final List<ModelsFile> ALL = readAll();

    static List<ModelsFile> all() {
        return ALL;
    }

    static Map<String, Class<?>> contracts() {
        return CONTRACTS;
    }

    static ModelsFile of(String path, String xml, Optional<Class<?>> contract) {
        var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return new ModelsFile(path, Bpmn.readModelFromStream(stream), contract);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ModelsFile> readAll() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelsFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelsFile read(Path file) {
        var path = ROOT.relativize(file).toString().replace('\\', '/');
        return of(path, text(file), Optional.ofNullable(CONTRACTS.get(stem(path))));
    }

    private static Map<String, Class<?>> findContracts() {
        return new ClassFileImporter()
                .importPackages("vn.lienthong.procedure").stream()
                        .filter(type -> type.getSimpleName().endsWith("Process")
                                && type.tryGetField("KEY").isPresent())
                        .map(JavaClass::reflect)
                        .collect(Collectors.toMap(ModelsFile::key, type -> type, (a, b) -> a, TreeMap::new));
    }

    static String key(Class<?> contract) {
        return values(contract).get(0);
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".bpmn", "");
    }

    /** @return file name without its ending */
    String stem() {
        return stem(path);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** @return values of the constants in the nested class of the contract; none if it has no such class */
    TreeSet<String> constants(String nested) {
        return contract.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .filter(type -> type.getSimpleName().equals(nested))
                .flatMap(type -> values(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> values(Class<?> constants) {
        return Arrays.stream(constants.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(field -> {
                    try {
                        return field.get(null).toString();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(field + " is not public", e);
                    }
                })
                .toList();
    }

    /** @return words of the extension property; none if the element has no such property */
    static List<String> words(BaseElement element, String property) {
        return extensions(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(found -> property.equals(found.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .flatMap(value -> Arrays.stream(value.split(" ")))
                .toList();
    }

    static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    /** @return the documentation of the element; empty if it has none */
    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return path;
    }
}
