package vn.lienthong.procedure.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Residence;
import vn.lienthong.security.Unit;
import vn.lienthong.security.Units;
import vn.lienthong.ui.Labels;

/** Values of a declaration as Vietnamese forms write them; what was left out is empty. Personal numbers stay masked. */
final class DeclarationWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Labels labels;
    private final Units units;

    DeclarationWords(Labels labels, Units units) {
        this.labels = labels;
        this.units = units;
    }

    String title(String section) {
        return labels.of("section." + section);
    }

    /** {@return the name of a field; a parent's fields are called alike for both} */
    String label(String path) {
        return labels.of("form." + path.replaceFirst("^(mother|father)\\.", "parent."));
    }

    String of(Enum<?> coded) {
        return coded == null ? "" : vn.lienthong.dossier.declaration.Labels.of(coded, labels.locale());
    }

    String of(Collection<? extends Enum<?>> coded) {
        return coded.stream().map(this::of).collect(Collectors.joining("; "));
    }

    String of(PersonalId number) {
        return number == null ? "" : number.masked();
    }

    String of(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    String of(PartialDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> MONTH.format(date.earliest());
            case DAY -> DAY.format(date.earliest());
        };
    }

    /** {@return a date the comparison kept as ISO text} */
    String date(String iso) {
        return of(PartialDate.parse(iso));
    }

    String yesNo(Boolean answer) {
        return answer == null ? "" : labels.of(answer ? "form.yes" : "form.no");
    }

    String of(Residence residence) {
        return residence == null ? "" : of(residence.kind()) + ": " + address(residence.address());
    }

    /** {@return detail, commune, province, and the country if it is another} */
    String address(Address address) {
        if (address == null) {
            return "";
        }
        return joined(
                ", ",
                address.detail(),
                unit(address.communeCode()),
                unit(address.provinceCode()),
                address.country() == null || address.domestic() ? null : country(address.country()));
    }

    /** {@return the name of a country, Việt Nam too} */
    String country(String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(labels.locale());
    }

    String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    private String unit(String code) {
        return code == null ? null : units.find(code).map(Unit::name).orElseGet(() -> labels.with("form.unit", code));
    }
}
