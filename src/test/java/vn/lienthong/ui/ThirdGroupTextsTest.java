package vn.lienthong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lienthong.platform.Json;

/** A group without code brings words for all it names, in both languages (S24). */
class ThirdGroupTextsTest {
    private static final Path FOLDER = Path.of("src/test/third-group/bpmn/marriage");
    private static final Path PRODUCT = Path.of("src/main/resources/vn/lienthong/ui");
    private static final Pattern NODE =
            Pattern.compile("<bpmn:(?!sequenceFlow|process|message)\\w+ id=\"(\\w+)\" name=");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys(FOLDER.resolve("Messages_en.properties")))
                .isEqualTo(keys(FOLDER.resolve("Messages.properties")));
    }

    @Test
    void everythingTheDefinitionAndTheModelsNameHasWords() throws IOException {
        Set<String> wanted = new TreeSet<>();
        JsonNode definition = Json.tree(Files.readString(FOLDER.resolve("marriage-group.json")));
        wanted.add("DeclarationForm." + definition.at("/form/name").asText());
        definition.path("limits").findValuesAsText("name").forEach(name -> wanted.add("limit." + name));
        definition.path("requests").findValuesAsText("operation").forEach(name -> wanted.add("operation." + name));
        definition.path("procedures").forEach(line -> {
            String name = line.path("name").asText();
            wanted.addAll(List.of(name, "procedure." + name, "short." + name, "outcome." + name));
        });
        for (String model : List.of("marriage-group", "marriage-registration")) {
            wanted.add("process." + model);
            NODE.matcher(Files.readString(FOLDER.resolve(model + ".bpmn")))
                    .results()
                    .map((MatchResult node) -> "element." + node.group(1))
                    .forEach(wanted::add);
        }

        Set<String> said = keys(FOLDER.resolve("Messages.properties"));
        said.addAll(keys(PRODUCT.resolve("Messages.properties")));
        assertThat(said).containsAll(wanted);
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
