package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.ui.Labels;

/**
 * What the timeline of a dossier may show has a name: every step of a model in Vietnamese, as it is drawn, every act of the
 * trail in both languages.
 */
class ModelLabelsTest {
    private static final Pattern ACT = Pattern.compile("Act\\.of\\(\\s*\"([A-Z_]+)\"");

    @Test
    void everyStepHasAName() throws IOException {
        Properties names = names("Messages.properties");

        assertThat(elements().filter(key -> !names.containsKey(key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messages.properties", "Messages_en.properties"})
    void everyActHasAName(String bundle) throws IOException {
        Properties names = names(bundle);

        assertThat(acts().filter(key -> !names.containsKey(key))).isEmpty();
    }

    private static Properties names(String bundle) throws IOException {
        Properties names = new Properties();
        try (InputStream file = Labels.class.getResourceAsStream(bundle)) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return names;
    }

    private static Stream<String> elements() {
        return ModelsFile.all().stream()
                .flatMap(model -> model.model().getModelElementsByType(FlowNode.class).stream())
                .map(node -> "element." + node.getId())
                .distinct();
    }

    private static Stream<String> acts() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> found = sources.filter(file -> file.toString().endsWith(".java"))
                    .map(ModelLabelsTest::text)
                    .flatMap(text -> ACT.matcher(text).results())
                    .map((MatchResult act) -> "act." + act.group(1))
                    .distinct()
                    .toList();
            assertThat(found).contains("act.SUBMIT_DOSSIER");
            return found.stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
