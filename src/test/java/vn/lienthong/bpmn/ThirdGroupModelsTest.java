package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models of a group without code keep what does not concern code, and are sound (S24). */
class ThirdGroupModelsTest {
    private static final Path MODELS = Path.of("src/test/third-group/bpmn/marriage");

    static Stream<ModelsFile> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> ModelsFile.of(file.getFileName().toString(), ModelsFile.text(file), Optional.empty()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsSound(ModelsFile model) {
        assertThat(TokenGame.faults(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelKeepsTheRulesOfItsReaders(ModelsFile model) {
        assertThat(ModelsReaderRules.all())
                .allSatisfy(rule -> assertThat(rule.faults(model)).isEmpty());
    }
}
