package vn.lienthong.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is delivered below {@code bpmn/}, wherever on the class path: in the product, or in a library beside it. */
public final class BpmnResources {
    private static final String ROOT = "bpmn";

    private BpmnResources() {}

    /**
     * @param wanted by name, for example {@code bpmn/birth/birth-group.bpmn}
     * @return content by name, in the order of the names
     */
    public static SortedMap<String, byte[]> find(ClassLoader loader, Predicate<String> wanted) {
        var found = new TreeMap<String, byte[]>();
        try {
            for (URL folder : Collections.list(loader.getResources(ROOT))) {
                found.putAll(below(folder.toURI(), wanted));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PLATFORM-001 the models can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("PLATFORM-001 the models can't be read", e);
        }
        return found;
    }

    private static Map<String, byte[]> below(URI folder, Predicate<String> wanted) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return read(Path.of(folder), wanted);
        }
        String[] parts = folder.getRawSchemeSpecificPart().split("!/", 2);
        // By its path, not by its address: of those the machine has one at a time.
        try (var jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
            return read(jar.getPath("/" + parts[1]), wanted);
        }
    }

    private static Map<String, byte[]> read(Path folder, Predicate<String> wanted) throws IOException {
        var found = new TreeMap<String, byte[]>();
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            if (wanted.test(ROOT + "/" + name)) {
                found.put(ROOT + "/" + name, Files.readAllBytes(file));
            }
        }
        return found;
    }
}
