package vn.lienthong.security;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of {@code config/units/units.csv}: a unit as it is delivered. */
record UnitRow(
        String code,
        String name,
        UnitKind kind,
        Optional<String> parentCode,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> predecessors,
        String codeSegment,
        String calendar) {

    UnitRow {
        if (code.isBlank() || name.isBlank() || codeSegment.isBlank()) {
            throw new IllegalArgumentException("A unit needs code, name and code segment: " + code);
        }
    }

    static UnitRow of(Map<String, String> line) {
        return new UnitRow(
                line.get("code"),
                line.get("name"),
                UnitKind.valueOf(line.get("kind")),
                CsvFile.text(line, "parent_code"),
                LocalDate.parse(line.get("valid_from")),
                CsvFile.text(line, "valid_to").map(LocalDate::parse),
                Arrays.stream(line.get("predecessors").split(";"))
                        .filter(part -> !part.isBlank())
                        .toList(),
                line.get("code_segment"),
                CsvFile.text(line, "calendar").orElse("default"));
    }
}
