package vn.lienthong.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.Submission;
import vn.lienthong.platform.Language;

/** What the API's documentation shows is what the portal may send. */
class SubmissionExampleTest {
    private static final Clock DAY_AFTER =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @ParameterizedTest
    @ValueSource(strings = {SubmissionExample.BIRTH, SubmissionExample.DEATH})
    void exampleIsReceivable(String example) {
        var check =
                new SubmissionCheck(Validation.buildDefaultValidatorFactory().getValidator(), DAY_AFTER);

        assertThat(check.faults(Submission.read(example), Language.VIETNAMESE)).isEmpty();
    }
}
