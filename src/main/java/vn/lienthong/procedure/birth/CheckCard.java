package vn.lienthong.procedure.birth;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lienthong.agency.hospital.HospitalCheck;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.procedure.rule.HealthCardValidities;
import vn.lienthong.procedure.rule.HealthCardValidity;

/**
 * A child's card that ends on another day than the law says, or only repeats the temporary code, is released as the agency
 * issued it, and remarked for the officer (Luật BHYT, Đ16 k3 điểm d; NĐ 146/2018, Đ13 k2; L22).
 */
@ApplicationScoped
public class CheckCard {
    @Inject
    private HealthCardValidities rule;

    @Inject
    private AuditTrail trail;

    void released(@Observes ProcedureStepChanged event) {
        ProcedureStep step = event.step();
        if (step.procedure() != Procedure.HEALTH_INSURANCE_CARD || step.status() != StepStatus.GRANTED) {
            return;
        }
        JsonNode card = Json.tree(step.outcomeResultJson().orElseThrow());
        checkValidity(event.dossier(), step, card.path("validTo").asText());
        checkNumber(event.dossier(), step, card.path("cardNumber").asText());
    }

    private void checkValidity(Dossier dossier, ProcedureStep step, String issued) {
        LocalDate born = Json.read(dossier.declarationJson(), BirthDeclaration.class)
                .child()
                .birthDate();
        HealthCardValidity lawful = rule.ofChildBornOn(born);
        if (!issued.equals(lawful.to().toString())) {
            trail.record(remark("REMARK_CARD_VALIDITY", step)
                    .before(Map.of("validTo", lawful.to().toString()))
                    .after(Map.of("validTo", issued))
                    .because(null, lawful.law().article()));
        }
    }

    private void checkNumber(Dossier dossier, ProcedureStep step, String issued) {
        HospitalCheck.of(dossier)
                .map(HospitalCheck::temporaryCardNumber)
                .filter(issued::equals)
                .ifPresent(temporary -> trail.record(remark("REMARK_TEMPORARY_CARD", step)
                        .after(Map.of("cardNumber", temporary))
                        .because(null, "Luật BHYT, Đ16 k3 điểm d")));
    }

    private static Act remark(String act, ProcedureStep step) {
        return Act.of(act)
                .on("ProcedureStep", step.procedure().name())
                .dossier(step.dossierCode())
                .procedure(step.procedure().name());
    }
}
