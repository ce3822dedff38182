package vn.agencysim.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, Ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi sáu",
        "2025-04-05, Ngày năm tháng tư năm hai nghìn không trăm hai mươi lăm",
        "2005-01-15, Ngày mười lăm tháng một năm hai nghìn không trăm linh năm",
        "1990-10-30, Ngày ba mươi tháng mười năm một nghìn chín trăm chín mươi",
        "2000-12-11, Ngày mười một tháng mười hai năm hai nghìn không trăm"
    })
    void datesAreReadTheWayPeopleReadThem(LocalDate date, String words) {
        assertThat(DateInWords.of(date)).isEqualTo(words);
    }
}
