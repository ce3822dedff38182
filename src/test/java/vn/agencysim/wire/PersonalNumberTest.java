package vn.agencysim.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "79, FEMALE,       2026-11-02, 079326123456",
        "79, MALE,         2026-11-02, 079226123456",
        "01, FEMALE,       1990-01-01, 001190123456",
        "48, MALE,         1999-12-31, 048099123456",
        "48, UNDETERMINED, 2026-11-02, 048226123456",
        "01, MALE,         2100-01-01, 001400123456"
    })
    void numberTellsProvinceCenturySexAndYear(String province, String sex, LocalDate born, String number) {
        assertThat(PersonalNumber.of(province, sex, born, "123456")).isEqualTo(number);
    }
}
