package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.platform.InvalidValue;
import vn.lienthong.platform.Json;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "001090000001, MALE, 1990",
        "001192000001, FEMALE, 1992",
        "999226000001, MALE, 2026",
        "079326000001, FEMALE, 2026",
        "079401000001, MALE, 2101",
    })
    void personalIdTellsSexAndYear(String number, Sex sex, int year) {
        PersonalId id = new PersonalId(number);

        assertThat(id.sexByDigit()).isEqualTo(sex);
        assertThat(id.birthYearByDigits()).isEqualTo(year);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "00109000000", "0010900000011", "00109000000a", "001 09000001", "００1090000001"})
    void personalIdOfAnotherFormIsRefused(String number) {
        assertThatThrownBy(() -> new PersonalId(number)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void personalIdIsMaskedInText() {
        assertThat(new PersonalId("001192345668")).hasToString("001*******68");
        assertThat("" + Examples.read("married-parents"))
                .doesNotContain("079192000123")
                .contains("079*******23");
    }

    @Test
    void identifiersAreBareTextInJson() {
        assertThat(Json.write(new PersonalId("001192345668"))).isEqualTo("\"001192345668\"");
        assertThat(Json.write(new BirthNotificationNumber("79001.GCS.00001.26")))
                .isEqualTo("\"79001.GCS.00001.26\"");
        assertThat(Json.write(PartialDate.parse("05/1990"))).isEqualTo("\"1990-05\"");
    }

    @Test
    void birthNotificationNumberNamesItsFacility() {
        assertThat(new BirthNotificationNumber("79001.GCS.00001.26").facilityCode())
                .isEqualTo("79001");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "79001.GCS.00001.2",
                "79001.GBT.00001.26",
                "79001-GCS-00001-26",
                "79001.GCS.0000A.26",
                "79001.gcs.00001.26"
            })
    void birthNotificationNumberOfAnotherFormIsRefused(String number) {
        assertThatThrownBy(() -> new BirthNotificationNumber(number)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Dũng, nguyen van dung",
        "'  ĐẶNG   Thị\tĐào ', dang thi dao",
        "Jean-Luc d’Exemple, jean luc d exemple",
        "Ưng Ước Ở, ung uoc o",
        "'', ''",
    })
    void searchTextKnowsNoAccentsCapitalsOrSpacing(String name, String normalised) {
        assertThat(SearchText.normalise(name)).isEqualTo(normalised);
    }

    @Test
    void searchTextIsTheSameForBothEncodingsOfAccents() {
        String decomposed = Normalizer.normalize("Trần Thị Mây", Normalizer.Form.NFD);

        assertThat(SearchText.normalise(decomposed)).isEqualTo(SearchText.normalise("Trần Thị Mây"));
    }
}
