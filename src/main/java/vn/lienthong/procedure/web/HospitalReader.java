package vn.lienthong.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.hospital.HospitalCheck;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.Sex;
import vn.lienthong.security.Unit;
import vn.lienthong.security.Units;
import vn.lienthong.ui.Labels;

/** Reads for the pages what the facilities' signed papers say about a dossier (L20). */
@ApplicationScoped
public class HospitalReader {
    @Inject
    Units units;

    @Inject
    Labels labels;

    /**
     * What the page shows of it.
     *
     * @param state {@code HELD}, {@code NOT_HELD} or {@code NO_PAPER}
     * @param code number of the paper; {@code null} if none was declared
     * @param revision {@code null} unless held
     * @param remarks names of what the officer should know
     * @param lines compared one by one; empty unless held
     * @param temporaryCardNumber health-insurance code until the real card is issued; {@code null} if none
     */
    public record HospitalData(
            String state,
            String code,
            Integer revision,
            List<String> remarks,
            List<DeclarationLine> lines,
            String temporaryCardNumber) {}

    /** @return empty until it has been looked for */
    public Optional<HospitalData> of(Dossier dossier) {
        return HospitalCheck.of(dossier)
                .map(check -> data(
                        check,
                        new DeclarationWords(
                                DeclarationForm.valueOf(dossier.form()), labels.locale(), code -> units.find(code)
                                        .map(Unit::name))));
    }

    private static HospitalData data(HospitalCheck check, DeclarationWords words) {
        return new HospitalData(
                check.state().name(),
                check.code(),
                check.revision(),
                check.remarks().stream().map(Enum::name).toList(),
                check.fields().stream().map(field -> line(field, words)).toList(),
                check.temporaryCardNumber());
    }

    private static DeclarationLine line(ComparedField field, DeclarationWords words) {
        return new DeclarationLine(
                field.path(),
                words.label(field.path()),
                shown(field.path(), field.declared(), words),
                shown(field.path(), field.fetched(), words),
                field.state().name(),
                "");
    }

    private static String shown(String path, String value, DeclarationWords words) {
        if (value == null) {
            return "";
        }
        if (path.endsWith(".sex")) {
            return words.of(Sex.valueOf(value));
        }
        return path.endsWith("ate") ? words.date(value) : value;
    }
}
