package vn.lienthong.procedure.birth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.Child;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.CorrectionDecisions;
import vn.lienthong.procedure.DecisionCheck;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.procedure.OfficerDecided;

/**
 * A newborn's number was issued for a sex and a year of birth; before the entry is made, another sex or year asks for another
 * number, which is a new request (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 */
@ApplicationScoped
public class NumberStays implements DecisionCheck {
    @Inject
    private Dossiers dossiers;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Inject
    private GrantedAnswers answers;

    @Override
    public List<FieldFault> faults(OfficerDecided decided) {
        if (!CorrectionDecisions.amends(decided)) {
            return List.of();
        }
        Dossier dossier = dossiers.require(decided.dossierCode());
        var corrections = decided.details().corrections();
        if (LinkedProcedure.valueOf(dossier.linkedProcedure()) != LinkedProcedure.BIRTH
                || !correctDeclaration.faults(dossier, corrections).isEmpty()) {
            return List.of();
        }
        Child right = Json.read(
                        correctDeclaration.corrected(dossier, correctDeclaration.changes(dossier, corrections)),
                        BirthDeclaration.class)
                .child();
        return number(dossier)
                .filter(id -> id.sexByDigit() != right.sex()
                        || id.birthYearByDigits() != right.birthDate().getYear())
                .map(id -> List.of(new FieldFault("corrections", "correction.number")))
                .orElse(List.of());
    }

    private Optional<PersonalId> number(Dossier dossier) {
        return answers.find(dossier.code(), Operation.ISSUE_PERSONAL_ID)
                .map(granted -> new PersonalId(granted.path("personalId").asText()));
    }
}
