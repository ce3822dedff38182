package vn.lienthong.engine;

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

/** The process models delivered with the product: every {@code *.bpmn} below {@code bpmn/} on the class path. */
final class Models {
    private static final String ROOT = "bpmn";

    private Models() {}

    /** @return content by name, for example {@code bpmn/birth/birth-group.bpmn} */
    static SortedMap<String, byte[]> find(ClassLoader loader) {
        var found = new TreeMap<String, byte[]>();
        try {
            for (URL folder : Collections.list(loader.getResources(ROOT))) {
                found.putAll(below(folder.toURI()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ENGINE-006 models can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("ENGINE-006 models can't be read", e);
        }
        return found;
    }

    private static Map<String, byte[]> below(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return read(Path.of(folder));
        }
        try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
            return read(jar.getPath(
                    "/" + folder.toString().substring(folder.toString().indexOf("!/") + 2)));
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        var found = new TreeMap<String, byte[]>();
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(Models::isModel).toList();
        }
        for (Path file : files) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            found.put(ROOT + "/" + name, Files.readAllBytes(file));
        }
        return found;
    }

    private static boolean isModel(Path file) {
        return file.toString().endsWith(".bpmn");
    }
}
