package vn.lienthong.procedure.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.InsuranceNumber;
import vn.lienthong.dossier.declaration.Labels;
import vn.lienthong.dossier.declaration.OtherDocument;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Residence;
import vn.lienthong.platform.Messages;
import vn.lienthong.procedure.DraftText;

/** Values of a declaration as Vietnamese forms write them; what was left out is empty. Personal numbers stay masked. */
final class DeclarationWords {
    private static final int SHOWN_OF_ACCOUNT = 4;

    private final DeclarationForm form;
    private final Messages texts;
    private final Locale locale;
    private final Function<String, Optional<String>> unitNames;

    /**
     * @param form whose words win where two forms call a field differently
     * @param locale one of {@link vn.lienthong.platform.Language}
     * @param unitNames name of a unit by its code
     */
    DeclarationWords(DeclarationForm form, Locale locale, Function<String, Optional<String>> unitNames) {
        this.form = form;
        this.texts = Messages.of(vn.lienthong.ui.Labels.class, locale);
        this.locale = locale;
        this.unitNames = unitNames;
    }

    String title(String section) {
        return texts.find("section." + section).orElse(section);
    }

    /** {@return the title of one row of a table, with its number from 1} */
    String title(String section, int number) {
        return texts.text("section." + section, number);
    }

    /** {@return the name of a field, its path if nobody has given it one; a parent's fields are called alike for both, those of a row in every row} */
    String label(String path) {
        String field = path.replaceFirst("^(mother|father)\\.", "parent.").replaceAll("\\[\\d+]", "");
        return texts.find("form." + form + "." + field)
                .or(() -> texts.find("form." + field))
                .orElse(field);
    }

    String of(Enum<?> coded) {
        return coded == null ? "" : Labels.of(coded, locale);
    }

    String of(DeclarationForm each) {
        return Labels.of(each, locale);
    }

    String of(Collection<? extends Enum<?>> coded) {
        return coded.stream().map(this::of).collect(Collectors.joining("; "));
    }

    String of(PersonalId number) {
        return number == null ? "" : number.masked();
    }

    String of(InsuranceNumber number) {
        return number == null ? "" : number.masked();
    }

    /** {@return an amount in đồng, thousands parted as Vietnamese forms part them} */
    String money(Long dong) {
        return dong == null
                ? ""
                : texts.text(
                        "form.dong", NumberFormat.getIntegerInstance(locale).format(dong));
    }

    /** {@return an account with all but its last four characters hidden} */
    String account(String number) {
        if (number == null) {
            return null;
        }
        int hidden = Math.max(0, number.length() - SHOWN_OF_ACCOUNT);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    String of(LocalDate day) {
        return day == null ? "" : DraftText.day(day);
    }

    String of(PartialDate date) {
        return date == null ? "" : DraftText.day(date);
    }

    /** {@return a date the comparison kept as ISO text} */
    String date(String iso) {
        return of(PartialDate.parse(iso));
    }

    String yesNo(Boolean answer) {
        return answer == null ? "" : texts.text(answer ? "form.yes" : "form.no");
    }

    String of(Residence residence) {
        return residence == null ? "" : of(residence.kind()) + ": " + address(residence.address());
    }

    /** {@return detail, commune, province, and the country if it is another} */
    String address(Address address) {
        return DraftText.address(address, this::unit, locale);
    }

    /** {@return the name of a country, Việt Nam too} */
    String country(String code) {
        return DraftText.country(code, locale);
    }

    /** {@return a paper a person without số định danh is known by; its number is shown, nothing else identifies them} */
    String of(OtherDocument paper) {
        return paper == null
                ? ""
                : joined(
                        " · ",
                        of(paper.kind()),
                        paper.number(),
                        of(paper.issuedOn()),
                        paper.issuedBy(),
                        country(paper.country()));
    }

    String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    private String unit(String code) {
        return unitNames.apply(code).orElseGet(() -> texts.text("form.unit", code));
    }
}
