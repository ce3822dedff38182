package vn.lienthong.it.edge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ExplodedExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.lienthong.thirdgroup.MarriageDeclaration;

/**
 * A linked group the product does not know: one library with models, tables, definition and texts from {@code
 * src/test/third-group}, and the record of its form (S24).
 */
final class ThirdGroup {
    private static final Path FILES = Path.of("src/test/third-group");
    private static final String PRODUCT = "lienthong";

    private ThirdGroup() {}

    /** @return folder with the product as it was built, and the library beside its own */
    static Path besideTheProduct(Path folder) throws IOException {
        delete(folder.resolve(PRODUCT));
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("lienthong.war")))
                .addAsLibrary(library())
                .as(ExplodedExporter.class)
                .exportExploded(folder.toFile(), PRODUCT);
        return folder.resolve(PRODUCT);
    }

    private static JavaArchive library() throws IOException {
        JavaArchive library = ShrinkWrap.create(JavaArchive.class, "third-group.jar")
                .addPackage(MarriageDeclaration.class.getPackage());
        try (Stream<Path> files = Files.walk(FILES)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> library.addAsResource(
                            file.toFile(), FILES.relativize(file).toString().replace('\\', '/')));
        }
        return library;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
