package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The persistence unit names its classes; one that is forgotten would be found missing only by its first query. */
class PersistentClassesTest {
    private static final Pattern NAMED = Pattern.compile("<class>([^<]+)</class>");

    @Test
    void everyPersistentClassIsNamedInTheUnit() throws IOException {
        Stream<Class<?>> persistent = new ClassFileImporter()
                .importPackages("vn.lienthong").stream()
                        .filter(PersistentClassesTest::ofTheProduct)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PersistentClassesTest::persistent);

        assertThat(named())
                .containsExactlyInAnyOrderElementsOf(
                        persistent.map(Class::getName).toList());
    }

    @Test
    void aForgottenClassIsSeen() {
        assertThat(persistent(Forgotten.class)).isTrue();
        assertThat(persistent(PersistentClassesTest.class)).isFalse();
    }

    private static List<String> named() throws IOException {
        return NAMED.matcher(Files.readString(Path.of("src/main/resources/META-INF/persistence.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static boolean ofTheProduct(JavaClass type) {
        return type.getSource().orElseThrow().getUri().getPath().contains("/target/classes/");
    }

    private static boolean persistent(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    @Entity
    private static final class Forgotten {}
}
