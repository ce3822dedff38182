package vn.agencysim.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.agencysim.wire.Document;
import vn.agencysim.wire.VietnamesePdf;

/** Papers agencies hand out. */
final class Papers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Papers() {}

    /** A PDF of these lines. */
    static Document paper(String fileName, String... lines) {
        return Document.pdf(fileName, VietnamesePdf.of(List.of(lines)));
    }

    /** A day as it is printed. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
