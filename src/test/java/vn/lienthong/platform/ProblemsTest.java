package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Line(@Size(min = 1, max = 3) String text) {}

    record Sheet(@NotNull String code, List<@NotNull @Valid Line> lines) {}

    static class Resource {
        @SuppressWarnings("unused")
        public void submit(@Valid Sheet sheet, @Max(50) int size) {
            // only its constraints are of interest
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, vi", "en, en", "en-GB, en", "fr, vi", "'', vi", "'fr, en', en", "'vi-VN, en', vi", "*, vi"})
    void languageIsVietnameseUnlessEnglishIsWantedFirst(String wanted, String language) {
        List<Locale> acceptable =
                Arrays.stream(wanted.split(", ")).map(Locale::forLanguageTag).toList();

        assertThat(Language.of(acceptable).getLanguage()).isEqualTo(language);
    }

    @Test
    void unreadableFieldsGive400WithOneEntryEach() {
        JsonRejection rejection = JsonRejection.of(List.of(
                new FieldFault("b[0].c", "json.date"), new FieldFault("a", "json.enum", Map.of("allowed", "X, Y"))));

        Problem problem = Problems.in(Language.VIETNAMESE).unreadable(rejection);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("PLATFORM-400");
        assertThat(problem.title()).isEqualTo("Không đọc được nội dung gửi lên");
        assertThat(problem.errors())
                .containsExactly(
                        new Problem.FieldError("a", "Giá trị không có trong danh mục; hãy chọn một trong: X, Y."),
                        new Problem.FieldError(
                                "b[0].c", "Không phải ngày đầy đủ; hãy ghi năm-tháng-ngày, ví dụ 2026-11-20."));
    }

    @Test
    void malformedDocumentIsExplainedInTheDetail() {
        JsonRejection rejection =
                JsonRejection.of(List.of(new FieldFault("", "json.malformed", Map.of("line", 3, "column", 14))));

        Problem problem = Problems.in(Language.ENGLISH).unreadable(rejection);

        assertThat(problem.detail()).contains("line 3, column 14");
        assertThat(problem.errors()).isEmpty();
    }

    @Test
    void tooLargeDocumentGives413() {
        assertThat(Problems.in(Language.ENGLISH)
                        .unreadable(JsonRejection.tooLarge(null))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void brokenRulesGive422NamedAsTheCallerWroteThem() throws Exception {
        Sheet sheet = new Sheet(null, Arrays.asList(new Line("ok"), null, new Line("long one")));
        ConstraintViolationException thrown = new ConstraintViolationException(VALIDATOR
                .forExecutables()
                .validateParameters(
                        new Resource(),
                        Resource.class.getMethod("submit", Sheet.class, int.class),
                        new Object[] {sheet, 51}));

        Problem problem = Problems.in(Language.ENGLISH).invalid(thrown);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .containsExactly(
                        new Problem.FieldError("code", "Missing; fill in this field."),
                        new Problem.FieldError("lines[1]", "Missing; fill in this field."),
                        new Problem.FieldError(
                                "lines[2].text", "The length does not fit; 1 to 3 characters are needed."),
                        new Problem.FieldError("size", "Too large; it must be 50 or less."));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 429, 500, 502, 503})
    void everyRefusalOfTheServerIsToldInBothLanguages(int status) {
        Problem vietnamese = Problems.in(Language.VIETNAMESE).refused(status);
        Problem english = Problems.in(Language.ENGLISH).refused(status);

        assertThat(vietnamese.status()).isEqualTo(status);
        assertThat(vietnamese.type()).isEqualTo("PLATFORM-" + status);
        assertThat(vietnamese.title()).isNotBlank().isNotEqualTo(english.title());
        assertThat(vietnamese.detail()).isNotBlank().isNotEqualTo(english.detail());
    }

    @Test
    void unexpectedFailureShowsOnlyTheReferenceUnderWhichItIsLogged() {
        List<LogRecord> logged = new ArrayList<>();
        Throwable cause = new IllegalStateException("secret");

        Problem problem = logging(logged, () -> UnexpectedMapper.problem(cause, Problems.in(Language.VIETNAMESE)));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.type()).isEqualTo("PLATFORM-500");
        assertThat(problem.detail())
                .containsPattern("mã tra cứu [0-9a-f]{8}\\.$")
                .doesNotContain("secret");
        assertThat(logged).singleElement().satisfies(entry -> {
            String reference = problem.detail().replaceAll(".*mã tra cứu ([0-9a-f]{8})\\.$", "$1");
            assertThat(entry.getMessage())
                    .startsWith("PLATFORM-500 reference " + reference + ": IllegalStateException\n")
                    .contains("at vn.lienthong.platform.ProblemsTest.")
                    .doesNotContain("secret");
            assertThat(entry.getThrown()).isNull();
        });
    }

    @Test
    void whoeverLostARaceIsToldToSendTheSameAgain() {
        Throwable lost =
                new TransactionalException("x", new RollbackException("y").initCause(new OptimisticLockException("z")));

        Problem problem = UnexpectedMapper.problem(lost, Problems.in(Language.VIETNAMESE));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("gửi lại");
    }

    private static Problem logging(List<LogRecord> logged, Supplier<Problem> answer) {
        Logger logger = Logger.getLogger(UnexpectedMapper.class.getName());
        Handler recorder = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        logger.setUseParentHandlers(false);
        logger.addHandler(recorder);
        try {
            return answer.get();
        } finally {
            logger.removeHandler(recorder);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void problemWrappedByATransactionStillReachesTheCaller() {
        Problem meant = new Problem("X-1", 409, "a", "b");

        assertThat(UnexpectedMapper.problem(
                        new RuntimeException(new ProblemException(meant)), Problems.in(Language.ENGLISH)))
                .isEqualTo(meant);
    }

    @Test
    void rawTextBytesAndStreamsAreLeftToTheServer() {
        JacksonProvider provider = new JacksonProvider();
        Annotation[] none = {};

        assertThat(List.of(String.class, byte[].class, InputStream.class, StreamingOutput.class, JsonValue.class))
                .noneMatch(type -> provider.isWriteable(type, type, none, MediaType.APPLICATION_JSON_TYPE))
                .noneMatch(type -> provider.isReadable(type, type, none, MediaType.APPLICATION_JSON_TYPE));
        assertThat(List.of(Problem.class, List.class, Map.class))
                .allMatch(type -> provider.isWriteable(type, type, none, MediaType.APPLICATION_JSON_TYPE))
                .allMatch(type -> provider.isReadable(type, type, none, MediaType.APPLICATION_JSON_TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ValidationMessages",
                "vn.lienthong.platform.Messages",
                "vn.lienthong.dossier.declaration.Messages"
            })
    void bothLanguagesHaveTheSameTexts(String bundle) {
        Set<String> vietnamese = keys(bundle, Language.VIETNAMESE);

        assertThat(vietnamese).isNotEmpty().isEqualTo(keys(bundle, Language.ENGLISH));
    }

    private static Set<String> keys(String bundle, Locale locale) {
        // A resource bundle would add what the English texts inherit from the Vietnamese ones.
        String file = "/" + bundle.replace('.', '/') + (locale.equals(Language.ENGLISH) ? "_en" : "") + ".properties";
        try (InputStream texts = ProblemsTest.class.getResourceAsStream(file)) {
            return new TreeSet<>(new PropertyResourceBundle(texts).keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
