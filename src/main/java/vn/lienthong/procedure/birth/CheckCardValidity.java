package vn.lienthong.procedure.birth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.procedure.rule.HealthCardValidities;
import vn.lienthong.procedure.rule.HealthCardValidity;

/**
 * A child's card that ends on another day than the law says is released as the agency issued it, and remarked for the officer
 * (Luật BHYT, Đ16 k3 điểm d; NĐ 146/2018, Đ13 k2).
 */
@ApplicationScoped
public class CheckCardValidity {
    @Inject
    private HealthCardValidities rule;

    @Inject
    private AuditTrail trail;

    void released(@Observes ProcedureStepChanged event) {
        ProcedureStep step = event.step();
        if (step.procedure() != Procedure.HEALTH_INSURANCE_CARD || step.status() != StepStatus.GRANTED) {
            return;
        }
        LocalDate born = Json.read(event.dossier().declarationJson(), BirthDeclaration.class)
                .child()
                .birthDate();
        HealthCardValidity lawful = rule.ofChildBornOn(born);
        String issued = Json.tree(step.outcomeResultJson().orElseThrow())
                .path("validTo")
                .asText();
        if (!issued.equals(lawful.to().toString())) {
            trail.record(Act.of("REMARK_CARD_VALIDITY")
                    .on("ProcedureStep", step.procedure().name())
                    .dossier(step.dossierCode())
                    .procedure(step.procedure().name())
                    .before(Map.of("validTo", lawful.to().toString()))
                    .after(Map.of("validTo", issued))
                    .because(null, lawful.law().article()));
        }
    }
}
