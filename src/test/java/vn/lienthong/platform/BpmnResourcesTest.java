package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BpmnResourcesTest {
    @TempDir
    private Path folder;

    @Test
    void modelsAreFoundInFoldersOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("bpmn/birth"));
        Files.writeString(folder.resolve("bpmn/birth/one.bpmn"), "one");
        Files.writeString(folder.resolve("bpmn/two.bpmn"), "two");
        Files.writeString(folder.resolve("bpmn/README.md"), "no model");

        assertFoundIn(folder);
    }

    @Test
    void modelsAreFoundInAnArchive() throws IOException {
        var archive = Files.createDirectory(folder.resolve("thư mục")).resolve("models.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(archive))) {
            jar.putNextEntry(new JarEntry("bpmn/"));
            jar.putNextEntry(new JarEntry("bpmn/birth/one.bpmn"));
            jar.write("one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("bpmn/two.bpmn"));
            jar.putNextEntry(new JarEntry("bpmn/README.md"));
        }

        assertFoundIn(archive);
    }

    private static void assertFoundIn(Path place) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            var found = BpmnResources.find(loader, name -> name.endsWith(".bpmn"));

            assertThat(found).containsOnlyKeys("bpmn/birth/one.bpmn", "bpmn/two.bpmn");
            assertThat(found.get("bpmn/birth/one.bpmn")).asString().isEqualTo("one");
        }
    }
}
