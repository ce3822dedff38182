package vn.lienthong.procedure.birth;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.Parent;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.DecisionCheck;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureSteps;
import vn.lienthong.security.Units;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/**
 * Another commune is asked whether a parent is married, because no database tells; it answers in three working days
 * (procedure 1.001193). The limit of the first notice is met by asking and starts anew with the answer.
 */
@ApplicationScoped
public class EnquireMaritalStatus implements DecisionCheck {
    private static final String ASK = "ASK_MARITAL_STATUS";

    @Inject
    private Dossiers dossiers;

    @Inject
    private Units units;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private GrantedAnswers answers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * A question and, once it is there, its answer.
     *
     * @param person {@code mother} or {@code father}
     * @param status null until answered; what the commune says, or {@code REJECTED}
     */
    public record Enquiry(
            String communeCode,
            String person,
            Instant askedAt,
            String status,
            String certificateNumber,
            String reason) {}

    @Override
    public List<FieldFault> faults(OfficerDecided decided) {
        if (!decided.decision().equals(ASK)) {
            return List.of();
        }
        var question = decided.details().enquiry().orElseThrow();
        List<FieldFault> faults = new ArrayList<>();
        if (parent(dossiers.require(decided.dossierCode()), question.person()).isEmpty()) {
            faults.add(new FieldFault("person", "enquiry.person"));
        }
        if (units.commune(question.communeCode(), LocalDate.now(clock)).isEmpty()) {
            faults.add(new FieldFault("communeCode", "enquiry.commune"));
        }
        return faults;
    }

    /** @return the parent who is asked about; empty if the declaration names none */
    static Optional<Parent> parent(Dossier dossier, String person) {
        BirthDeclaration birth = Json.read(dossier.declarationJson(), BirthDeclaration.class);
        return Optional.ofNullable("father".equals(person) ? birth.father() : birth.mother());
    }

    void asked(@Observes OfficerDecided decided) {
        if (!decided.decision().equals(ASK)) {
            return;
        }
        Instant now = clock.instant();
        Dossier dossier = dossiers.require(decided.dossierCode());
        var question = decided.details().enquiry().orElseThrow();
        step(dossier.code())
                .keepEnquiry(Json.write(new Enquiry(question.communeCode(), question.person(), now, null, null, null)));
        deadlines.done(dossier.code(), notice(dossier), now);
        deadlines.start(start(dossier, LimitKey.MARITAL_STATUS_ENQUIRY, now));
    }

    /** The answer is kept with the dossier; the officer has it before him again. */
    @Transactional
    public void answered(String dossierCode) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.require(dossierCode);
        Enquiry asked = current(dossierCode);
        Optional<JsonNode> said = answers.find(dossierCode, Operation.ASK_MARITAL_STATUS);
        String refused = answers.last(dossierCode, Operation.ASK_MARITAL_STATUS)
                .map(answer -> answer.reason())
                .orElse(null);
        step(dossierCode)
                .keepEnquiry(Json.write(new Enquiry(
                        asked.communeCode(),
                        asked.person(),
                        asked.askedAt(),
                        said.map(s -> s.path("status").asText()).orElse("REJECTED"),
                        said.map(s -> s.path("certificateNumber").asText(null)).orElse(null),
                        refused)));
        deadlines.done(dossierCode, LimitKey.MARITAL_STATUS_ENQUIRY, now);
        deadlines.start(start(dossier, notice(dossier), now));
        trail.record(Act.of("KEEP_MARITAL_STATUS")
                .on("Dossier", dossierCode)
                .dossier(dossierCode)
                .procedure(Procedure.BIRTH_REGISTRATION.name())
                .because(refused, "Thủ tục 1.001193 (đăng ký khai sinh), pháp luật hộ tịch"));
    }

    /** @return what was asked last */
    Enquiry current(String dossierCode) {
        return Json.read(step(dossierCode).enquiryJson().orElseThrow(), Enquiry.class);
    }

    private ProcedureStep step(String dossierCode) {
        return steps.require(dossierCode, Procedure.BIRTH_REGISTRATION);
    }

    private static LimitKey notice(Dossier dossier) {
        return LinkedProcedure.valueOf(dossier.linkedProcedure()).noticeLimit();
    }

    private static DeadlineStart start(Dossier dossier, LimitKey limit, Instant at) {
        return new DeadlineStart(dossier.code(), Procedure.BIRTH_REGISTRATION.name(), limit, dossier.ruleVersion(), at);
    }
}
