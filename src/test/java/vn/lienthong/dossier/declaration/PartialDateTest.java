package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.platform.InvalidValue;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1990, 1990, 1990-01-01, 1990-12-31",
        "1990-02, 1990-02, 1990-02-01, 1990-02-28",
        "02/1992, 1992-02, 1992-02-01, 1992-02-29",
        "2/1992, 1992-02, 1992-02-01, 1992-02-29",
        "1990-05-17, 1990-05-17, 1990-05-17, 1990-05-17",
        "17/05/1990, 1990-05-17, 1990-05-17, 1990-05-17",
        "7/5/1990, 1990-05-07, 1990-05-07, 1990-05-07",
        "' 1990 ', 1990, 1990-01-01, 1990-12-31",
    })
    void writtenFormBecomesIsoAndSpansItsDays(String text, String iso, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).hasToString(iso);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "90",
                "1990-5",
                "1990-5-1",
                "1990/05",
                "17-05-1990",
                "05.1990",
                "1990-05-17T00:00",
                "năm 1990"
            })
    void otherFormIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("value.partialDate.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-13", "13/1990", "1990-00", "31/04/1990", "1991-02-29", "0000", "1700", "00/05/1990"})
    void dayThatIsNotInTheCalendarIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("value.partialDate.none");
    }

    @Test
    void earlierComesFirstAndCoarserBeforeFiner() {
        List<String> sorted = Stream.of("1990-01-01", "1989-12-31", "1991", "1990", "1990-01", "1990-02")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString)
                .toList();

        assertThat(sorted).containsExactly("1989-12-31", "1990", "1990-01", "1990-01-01", "1990-02", "1991");
    }

    @Test
    void onlyWhatCannotHaveBeenYetIsInTheFuture() {
        LocalDate today = LocalDate.of(2026, 11, 20);

        assertThat(PartialDate.parse("2026").after(today)).isFalse();
        assertThat(PartialDate.parse("2026-11").after(today)).isFalse();
        assertThat(PartialDate.parse("2026-11-20").after(today)).isFalse();
        assertThat(PartialDate.parse("2026-11-21").after(today)).isTrue();
        assertThat(PartialDate.parse("2026-12").after(today)).isTrue();
        assertThat(PartialDate.parse("2027").after(today)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1990, 1990-05-17, true",
        "1990-05, 1990-05-17, true",
        "1990-05, 1990, true",
        "1990-05-17, 1990-05-17, true",
        "1990-05, 1990-06-17, false",
        "1990, 1991-05, false",
        "1990-05-17, 1990-05-18, false",
    })
    void datesAgreeAsFarAsTheLessPreciseOneGoes(String one, String other, boolean agree) {
        assertThat(PartialDate.parse(one).agreesWith(PartialDate.parse(other))).isEqualTo(agree);
        assertThat(PartialDate.parse(other).agreesWith(PartialDate.parse(one))).isEqualTo(agree);
    }

    @Test
    void periodMustBeginWithItsFirstDay() {
        assertThatThrownBy(() -> new PartialDate(LocalDate.of(1990, 2, 1), PartialDate.Precision.YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(LocalDate.of(1990, 1, 2), PartialDate.Precision.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayIsReadBackFromIsoAndFromItsWrittenForm(@ForAll @IntRange(min = -40_000, max = 80_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String written = "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());

        assertThat(PartialDate.parse(day.toString())).isEqualTo(PartialDate.of(day));
        assertThat(PartialDate.parse(written)).isEqualTo(PartialDate.of(day));
    }
}
