package vn.agencysim.portal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.agencysim.family.FiledDossier;

/** What an applicant hands in because it was asked for, portal → product: one paper for each one missing. */
record Supplement(String procedure, OffsetDateTime submittedAt, List<FiledDossier.Part> parts, String note) {

    static Supplement of(String procedure, OffsetDateTime now, StatusEvent.SupplementRequest asked) {
        List<StatusEvent.MissingPart> missing = asked.missing() == null ? List.of() : asked.missing();
        List<FiledDossier.Part> parts = IntStream.range(0, missing.size())
                .mapToObj(i -> paper(i + 1, missing.get(i)))
                .toList();
        String note = missing.stream()
                .map(StatusEvent.MissingPart::what)
                .filter(what -> what != null)
                .collect(Collectors.joining("; ", "Bổ sung: ", "."));
        return new Supplement(procedure, now, parts, note);
    }

    private static FiledDossier.Part paper(int number, StatusEvent.MissingPart missing) {
        String kind = missing.part() == null ? "OTHER" : missing.part();
        String what = missing.what() == null ? "-" : missing.what();
        return FiledDossier.Part.pdf(
                kind,
                "bo-sung-" + number + ".pdf",
                List.of("GIẤY TỜ BỔ SUNG (mô phỏng)", what.substring(0, Math.min(60, what.length()))));
    }
}
