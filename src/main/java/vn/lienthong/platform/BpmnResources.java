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

/** What is delivered below {@code bpmn/}, wherever on the class path: in the product, or in a library beside it. */
public final class BpmnResources {
    private static final String ROOT = "bpmn";

    private BpmnResources() {}

    /**
     * @param ending of the file names, for example {@code .bpmn}
     * @return content by name, for example {@code bpmn/birth/birth-group.bpmn}, in the order of the names
     */
    public static SortedMap<String, byte[]> find(ClassLoader loader, String ending) {
        var found = new TreeMap<String, byte[]>();
        try {
            for (URL folder : Collections.list(loader.getResources(ROOT))) {
                found.putAll(below(folder.toURI(), ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PLATFORM-001 the models can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("PLATFORM-001 the models can't be read", e);
        }
        return found;
    }

    private static Map<String, byte[]> below(URI folder, String ending) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return read(Path.of(folder), ending);
        }
        String[] parts = folder.getSchemeSpecificPart().split("!/", 2);
        // By its path, not by its address: of those the machine has one at a time.
        try (var jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
            return read(jar.getPath("/" + parts[1]), ending);
        }
    }

    private static Map<String, byte[]> read(Path folder, String ending) throws IOException {
        var found = new TreeMap<String, byte[]>();
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
        for (Path file : files) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            found.put(ROOT + "/" + name, Files.readAllBytes(file));
        }
        return found;
    }
}
