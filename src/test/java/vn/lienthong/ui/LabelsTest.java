package vn.lienthong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.procedure.CertificateCorrection;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.tasklist.Decision;

class LabelsTest {
    private static final Pattern USED = Pattern.compile("label\\.(?:of|with)\\('([A-Za-z.]+)'");

    @Test
    void everyLabelThePagesNameExistsInVietnamese() throws IOException {
        assertThat(texts("Messages.properties")).containsAll(usedInPages());
    }

    @Test
    void everyEnglishLabelHasAVietnameseOne() throws IOException {
        assertThat(texts("Messages.properties")).containsAll(texts("Messages_en.properties"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionSaysWhatItIsAndWhatFollows(Decision decision) throws IOException {
        assertThat(texts("Messages.properties")).contains("decision." + decision, "consequence." + decision);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAReturnHasAWord(CertificateCorrection.State state) throws IOException {
        assertThat(texts("Messages.properties")).contains("returned." + state);
        assertThat(texts("Messages_en.properties")).contains("returned." + state);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAProcedureHasAWord(StepStatus state) throws IOException {
        assertThat(texts("Messages.properties")).contains("step." + state);
        assertThat(texts("Messages_en.properties")).contains("step." + state);
    }

    private static Set<String> usedInPages() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> USED.matcher(read(page)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Set<String> texts(String bundle) throws IOException {
        try (InputStream stream = Labels.class.getResourceAsStream(bundle)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames();
        }
    }
}
