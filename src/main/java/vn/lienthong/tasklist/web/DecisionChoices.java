package vn.lienthong.tasklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.security.Unit;
import vn.lienthong.security.UnitKind;
import vn.lienthong.security.Units;

/** What an officer chooses from while writing the details of a decision: {@code #{choices.provinces}}. */
@Named("choices")
@RequestScoped
public class DecisionChoices {
    @Inject
    Units units;

    @Inject
    DossierSearch dossiers;

    @Inject
    CorrectableFields correctable;

    @Inject
    Clock clock;

    private List<Unit> valid;
    private Dossier dossier;
    private List<CorrectableField> fields;

    /**
     * @param code of a dossier the caller may see; asked by code, as what was chosen is looked at before a page is shown
     * @return names of the kinds of paper that belong to a dossier of its group
     */
    public List<String> parts(String code) {
        return DeclarationForm.valueOf(of(code).form()).parts().stream()
                .map(Enum::name)
                .toList();
    }

    /** @return the fields of a declaration that can be corrected, below the headings of its sections */
    public List<SelectItemGroup> fieldItems(String code) {
        return fields(code).stream()
                .collect(Collectors.groupingBy(CorrectableField::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> new SelectItemGroup(
                        section.getKey(),
                        null,
                        false,
                        section.getValue().stream()
                                .map(field -> new SelectItem(field.path(), item(field)))
                                .toArray(SelectItem[]::new)))
                .toList();
    }

    /** @return the field with this path; {@code null} if there is none */
    public CorrectableField field(String code, String path) {
        return fields(code).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private List<CorrectableField> fields(String code) {
        if (fields == null) {
            fields = correctable.of(of(code));
        }
        return fields;
    }

    private Dossier of(String code) {
        if (dossier == null) {
            dossier = dossiers.one(code).orElseThrow();
        }
        return dossier;
    }

    private static String item(CorrectableField field) {
        return field.shown().isEmpty() ? field.label() : field.label() + ": " + field.shown();
    }

    public List<Unit> getProvinces() {
        return of(UnitKind.PROVINCE);
    }

    /** @return communes of a province, by name; all of them if none is chosen */
    public List<Unit> communes(String province) {
        return of(UnitKind.COMMUNE).stream()
                .filter(each -> province == null
                        || each.parentCode().filter(province::equals).isPresent())
                .toList();
    }

    private List<Unit> of(UnitKind kind) {
        if (valid == null) {
            valid = units.validOn(LocalDate.now(clock));
        }
        return valid.stream().filter(each -> each.kind() == kind).toList();
    }
}
