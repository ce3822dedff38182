package vn.agencysim.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardValidityTest {

    /** Luật BHYT, Đ16 k3 d; NĐ 146/2018, Đ13 k2. */
    @ParameterizedTest
    @CsvSource({
        "2020-03-15, 2026-09-30",
        "2020-09-29, 2026-09-30",
        "2020-09-30, 2026-09-30",
        "2020-10-01, 2026-10-31",
        "2020-11-05, 2026-11-30",
        "2020-12-31, 2026-12-31",
        "2024-02-29, 2030-09-30"
    })
    void cardOfAChildEndsWithSchoolYearOrMonthOfSeventyTwoMonths(LocalDate born, LocalDate end) {
        CardValidity validity = CardValidity.ofChildBorn(born);
        assertThat(validity.from()).isEqualTo(born);
        assertThat(validity.to()).isEqualTo(end);
    }
}
