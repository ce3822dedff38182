package vn.agencysim.agency;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Fields ASKED = Fields.of(
            """
            {"deceased":{"fullName":"Lê Văn Tư","diedAt":"2026-11-02T03:10:00+07:00","personalId":null},
            "amount":25300000,"relatives":[]}""");

    @Test
    void readsWhatIsThere() {
        assertThat(ASKED.shown("deceased.fullName")).isEqualTo("Lê Văn Tư");
        assertThat(ASKED.day("deceased.diedAt")).isEqualTo("02/11/2026");
        assertThat(ASKED.amount("amount")).contains(25_300_000L);
    }

    @Test
    void unknownDatesArePrintedAsTheyCame() {
        assertThat(Fields.of("{\"diedAt\":\"2026-11\"}").day("diedAt")).isEqualTo("2026-11");
    }

    @Property
    void whatIsMissingBreaksNothing(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        assertThat(ASKED.text("deceased." + name + "x")).isEmpty();
        assertThat(ASKED.text(name + "x.y")).isEmpty();
        assertThat(ASKED.amount("deceased." + name)).isEmpty();
        assertThat(new Fields(null).shown(name)).isEqualTo("-");
    }
}
