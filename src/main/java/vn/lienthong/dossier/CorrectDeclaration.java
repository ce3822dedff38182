package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationCheck;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.Finding;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.security.PersonKeys;

/**
 * Cải chính: some fields of a declaration get their right text (Luật Hộ tịch 2014, Đ28). What comes of it is read and
 * checked like a declaration that is handed in; the trail keeps old and new.
 */
@ApplicationScoped
public class CorrectDeclaration {
    private static final String LIST = "corrections";
    private static final String DECLARATION = "declaration.";

    @Inject
    private Validator validator;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DeclarationCorrected> corrected;

    /** @return what keeps the corrections from being made, each named {@code corrections[i].field}; empty if nothing */
    public List<FieldFault> faults(Dossier dossier, List<FieldCorrection> corrections) {
        CorrectedText text = CorrectedText.of(dossier.declarationJson());
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < corrections.size(); i++) {
            int index = i;
            unwritable(dossier, corrections.get(i))
                    .or(() -> text.set(corrections.get(index)))
                    .ifPresent(key -> faults.add(new FieldFault(place(index), key)));
        }
        return faults.isEmpty() ? unfit(dossier, text.json(), corrections) : faults;
    }

    /** What other agencies were or will be asked for is for the citizen to change, not for the registry. */
    private static Optional<String> unwritable(Dossier dossier, FieldCorrection correction) {
        String section = CorrectedText.section(correction.field());
        return DeclarationForm.valueOf(dossier.form()).onCertificate().contains(section)
                ? Optional.empty()
                : Optional.of("correction.field");
    }

    private List<FieldFault> unfit(Dossier dossier, String json, List<FieldCorrection> corrections) {
        try {
            Declaration corrected = Json.read(json, type(dossier));
            Set<String> before = errors(dossier, Json.read(dossier.declarationJson(), type(dossier))).stream()
                    .map(CorrectDeclaration::same)
                    .collect(Collectors.toSet());
            return errors(dossier, corrected).stream()
                    .filter(fault -> !before.contains(same(fault)))
                    .map(fault -> named(fault, corrections))
                    .distinct()
                    .toList();
        } catch (JsonRejection misfit) {
            return misfit.faults().stream()
                    .map(fault -> named(fault, corrections))
                    .toList();
        }
    }

    /** Details hold arrays, which never equal. */
    private static String same(FieldFault fault) {
        return fault.field() + " " + fault.key();
    }

    private List<FieldFault> errors(Dossier dossier, Declaration declaration) {
        Set<PartKind> parts = dossier.parts().stream().map(DossierPart::kind).collect(Collectors.toSet());
        LocalDate received = LocalDate.ofInstant(dossier.technicalReceiptAt(), MovingClock.ZONE);
        return new DeclarationCheck(validator)
                .check(declaration, parts, received).stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(Finding::fault)
                        .toList();
    }

    /** The officer wrote corrections, so that is where he looks for what is wrong. */
    private static FieldFault named(FieldFault fault, List<FieldCorrection> corrections) {
        String field =
                fault.field().startsWith(DECLARATION) ? fault.field().substring(DECLARATION.length()) : fault.field();
        String place = IntStream.range(0, corrections.size())
                .filter(i -> touches(corrections.get(i).field(), field))
                .mapToObj(CorrectDeclaration::place)
                .findFirst()
                .orElse(LIST);
        return new FieldFault(place, fault.key(), fault.details());
    }

    private static boolean touches(String corrected, String wrong) {
        return corrected.equals(wrong) || corrected.startsWith(wrong + ".") || wrong.startsWith(corrected + ".");
    }

    private static String place(int index) {
        return LIST + "[" + index + "].field";
    }

    /** @return the same corrections with what the declaration says now; they were checked */
    public List<CorrectedField> changes(Dossier dossier, List<FieldCorrection> corrections) {
        CorrectedText text = CorrectedText.of(dossier.declarationJson());
        return corrections.stream()
                .map(c -> new CorrectedField(c.field(), text.get(c.field()), c.value()))
                .toList();
    }

    /** @return the declaration as it will be, JSON; the dossier keeps its own */
    public String corrected(Dossier dossier, List<CorrectedField> fields) {
        CorrectedText text = CorrectedText.of(dossier.declarationJson());
        fields.forEach(field -> text.set(new FieldCorrection(field.field(), field.after())));
        return text.json();
    }

    /** The dossier keeps the right text from now on; it is found and matched by it. */
    @Transactional
    public void correct(String dossierCode, List<CorrectedField> fields, String reason, String legalGround) {
        Dossier dossier = dossiers.requireLocked(dossierCode);
        Declaration right = Json.read(corrected(dossier, fields), type(dossier));
        dossier.correct(Declared.of(right, personKeys));
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        fields.forEach(field -> {
            before.put(field.field(), String.valueOf(field.before()));
            after.put(field.field(), String.valueOf(field.after()));
        });
        trail.record(Act.of("CORRECT_DECLARATION")
                .on("Dossier", dossierCode)
                .dossier(dossierCode)
                .before(before)
                .after(after)
                .because(reason, legalGround));
        corrected.fire(new DeclarationCorrected(dossier));
    }

    private static Class<? extends Declaration> type(Dossier dossier) {
        return DeclarationForm.valueOf(dossier.form()).type();
    }
}
