package vn.lienthong.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A commune, a province or an agency as it exists between two dates. Units are renamed and merged while dossiers are
 * open (63 → 34 provinces on 1 July 2025), so a code is never reused and a dossier keeps the one valid at reception.
 */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String predecessors;

    @Column(name = "code_segment")
    private String codeSegment;

    private String calendar;

    protected Unit() {}

    Unit(UnitRow row) {
        code = row.code();
        name = row.name();
        kind = row.kind();
        parentCode = row.parentCode().orElse(null);
        validFrom = row.validFrom();
        validTo = row.validTo().orElse(null);
        predecessors = String.join(";", row.predecessors());
        codeSegment = row.codeSegment();
        calendar = row.calendar();
    }

    /** @return official code: 2 digits for a province, 5 for a commune, a key for an agency */
    public String code() {
        return code;
    }

    /** @return full name in Vietnamese, for example {@code Phường Hoa Sen} */
    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    /** @return code of the unit above; empty at the top */
    public Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    /** @return first day on which it exists */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** @return last day on which it exists; empty while it does */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** @return codes of the units it came from */
    public List<String> predecessors() {
        return Arrays.stream(predecessors.split(";"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** @return the part of a dossier code that names this unit, for example {@code H79.901} */
    public String codeSegment() {
        return codeSegment;
    }

    /** @return key of the working calendar its deadlines run by */
    public String calendar() {
        return calendar;
    }

    /**
     * @param day a day
     * @return whether the unit exists on it
     */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
