package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lienthong.sla.ExplanationStep.Code;

class SlaMessagesTest {
    private static final List<Locale> LOCALES = List.of(SlaMessages.VIETNAMESE, Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties vietnamese = read("Messages.properties");
        Properties english = read("Messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    @Test
    void everyStepUnitAndReasonHasWords() {
        for (Locale locale : LOCALES) {
            SlaMessages messages = SlaMessages.in(locale);
            for (Code code : Code.values()) {
                assertThat(messages.has("step." + code)).as("%s", code).isTrue();
            }
            for (DeadlineUnit unit : DeadlineUnit.values()) {
                assertThat(messages.has("DeadlineUnit." + unit)).as("%s", unit).isTrue();
            }
            for (PauseReason reason : PauseReason.values()) {
                assertThat(messages.has("PauseReason." + reason))
                        .as("%s", reason)
                        .isTrue();
            }
        }
    }

    @Test
    void everyDayOfTheDefaultCalendarHasAName() {
        for (SpecialDay day : SlaFixtures.CALENDAR.specialDays(LocalDate.of(2020, 1, 1), LocalDate.of(2100, 12, 31))) {
            assertThat(SlaMessages.in(Locale.ENGLISH).has("holiday." + day.name()))
                    .as(day.name())
                    .isTrue();
        }
    }

    @Test
    void otherLanguagesAreAnsweredInVietnamese() {
        assertThat(SlaMessages.in(Locale.FRENCH)).isSameAs(SlaMessages.in(SlaMessages.VIETNAMESE));
        assertThat(SlaMessages.in(Locale.UK)).isSameAs(SlaMessages.in(Locale.ENGLISH));
    }

    private static List<String> places(String message) {
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(message);
        return matcher.results().map(MatchResult::group).sorted().distinct().toList();
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(SlaMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
