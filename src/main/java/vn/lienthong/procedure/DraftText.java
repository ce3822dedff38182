package vn.lienthong.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PartialDate;

/** How days and places are written in drafts of certificates and on the pages that show a declaration. */
public final class DraftText {
    /** Language of every certificate. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private DraftText() {}

    /** @return for example {@code 19/11/2026} */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** @return as much of it as is known: {@code 1950}, {@code 03/1950} or {@code 02/03/1950} */
    public static String day(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> MONTH.format(date.earliest());
            case DAY -> day(date.earliest());
        };
    }

    /**
     * @param address where; may be {@code null}
     * @param names gives the name of a commune or province by its code
     * @param locale language of the country's name
     * @return detail, commune, province, and the country if it is another; empty if there is none
     */
    public static String address(Address address, UnaryOperator<String> names, Locale locale) {
        return address == null
                ? ""
                : joined(
                        address.detail(),
                        named(address.communeCode(), names),
                        named(address.provinceCode(), names),
                        address.domestic() ? null : country(address.country(), locale));
    }

    private static String named(String code, UnaryOperator<String> names) {
        return code == null ? null : names.apply(code);
    }

    /** @return the name of a country, Việt Nam too; empty if there is none */
    public static String country(String code, Locale locale) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(locale);
    }

    /** @return the parts that are there, with commas */
    public static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
