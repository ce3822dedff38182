package vn.agencysim.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VietnamesePdfTest {
    private static final String NAME = "Đặng Thị Ngọc Ưởng (con)";
    private final String pdf =
            new String(VietnamesePdf.of(List.of("GIẤY KHAI SINH", NAME)), StandardCharsets.ISO_8859_1);

    @Test
    void crossReferencesPointAtTheirObjects() {
        int table = Integer.parseInt(find("startxref\\n(\\d+)"));
        assertThat(pdf.substring(table)).startsWith("xref\n0 6\n");
        Matcher entries = Pattern.compile("(\\d{10}) 00000 n \\n").matcher(pdf.substring(table));
        for (int object = 1; object <= 5; object++) {
            assertThat(entries.find()).isTrue();
            assertThat(pdf.substring(Integer.parseInt(entries.group(1)))).startsWith(object + " 0 obj\n");
        }
    }

    @Test
    void declaredLengthIsTheLengthOfTheContent() {
        int declared = Integer.parseInt(find("/Length (\\d+)"));
        int begin = pdf.indexOf("stream\n") + "stream\n".length();
        assertThat(pdf.indexOf("\nendstream") - begin).isEqualTo(declared);
    }

    @Test
    void lettersAreSetPlainAndTheTrueTextLiesBehindThem() {
        assertThat(pdf).contains("(Dang Thi Ngoc Uong \\(con\\)) Tj");
        String actual = HexFormat.of().withUpperCase().formatHex(NAME.getBytes(StandardCharsets.UTF_16BE));
        assertThat(pdf).contains("/ActualText<FEFF" + actual + ">");
    }

    @Test
    void fileBeginsAndEndsAsReadersExpect() {
        assertThat(pdf).startsWith("%PDF-1.").endsWith("%%EOF\n");
    }

    private String find(String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(pdf);
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }
}
