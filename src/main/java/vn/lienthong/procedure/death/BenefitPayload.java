package vn.lienthong.procedure.death;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.DeceasedPerson;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.benefit.BenefitApplication;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.BenefitRequest;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.procedure.rule.BenefitAmounts;
import vn.lienthong.procedure.rule.BenefitBranch;
import vn.lienthong.procedure.rule.Dong;
import vn.lienthong.procedure.rule.Entitlement;

/**
 * What a branch is asked to pay: the routing says what, the amount is computed anew on the day it is asked, by the day of
 * death (NĐ 63/2024, Đ14 k3; sđ. NĐ 301/2026, Đ10; Luật BHXH 2024, Đ85; NĐ 131/2021, Đ121–123).
 */
@ApplicationScoped
public class BenefitPayload {
    private static final String SURVIVORS_ONLY = "SURVIVOR_BENEFIT";

    private BenefitAmounts amounts;
    private GrantedAnswers answers;
    private Clock clock;

    /** For the container. */
    protected BenefitPayload() {}

    @Inject
    BenefitPayload(BenefitAmounts amounts, GrantedAnswers answers, Clock clock) {
        this.amounts = amounts;
        this.answers = answers;
        this.clock = clock;
    }

    /** Who died and on which paper that rests. */
    record Death(DeathDeclaration declaration, DeceasedPerson deceased, CertificateReference certificate) {}

    /** {@return the request to that branch} */
    BenefitApplication of(BenefitBranch branch, Dossier dossier, RoutedBenefits routed, Death death) {
        BenefitRequest asked = death.declaration().benefit();
        boolean funeral = routed.paysFuneral(branch);
        boolean beside = routed.beside(branch).isPresent();
        return new BenefitApplication(
                death.deceased(),
                kind(branch, routed),
                amount(branch, routed, death.declaration()).map(Dong::amount).orElse(null),
                funeral ? asked.funeral() : null,
                beside ? relatives(branch, asked) : List.of(),
                beneficiary(branch, asked),
                beside && branch == BenefitBranch.INSURANCE ? asked.receivers() : List.of(),
                beside ? asked.oneOff() : null,
                death.certificate(),
                branch == BenefitBranch.INSURANCE ? null : stopDecision(dossier));
    }

    private static String kind(BenefitBranch branch, RoutedBenefits routed) {
        return routed.paysFuneral(branch) ? routed.funeral().kind().name() : SURVIVORS_ONLY;
    }

    /** Survivor benefits of insurance follow the pay of a whole working life, which only insurance knows. */
    private Optional<Dong> amount(BenefitBranch branch, RoutedBenefits routed, DeathDeclaration death) {
        if (routed.paysFuneral(branch)) {
            return amounts.amountKnownOn(routed.funeral().kind(), death.eventDate(), LocalDate.now(clock))
                    .map(found -> found.amount());
        }
        return routed.beside(branch)
                .filter(what -> what == Entitlement.Beside.MERIT_ONE_OFF)
                .map(what -> amounts.meritOneOff(
                        new Dong(death.benefit().beneficiary().merit().monthlyLevel()), death.eventDate()));
    }

    private static List<?> relatives(BenefitBranch branch, BenefitRequest asked) {
        if (branch == BenefitBranch.INSURANCE) {
            return asked.relatives();
        }
        return asked.meritRelatives() == null
                ? List.of()
                : asked.meritRelatives().all();
    }

    private static Object beneficiary(BenefitBranch branch, BenefitRequest asked) {
        return switch (branch) {
            case INSURANCE -> asked.beneficiary().insurance();
            case MERIT -> asked.beneficiary().merit();
            case SOCIAL -> asked.beneficiary().social();
        };
    }

    private BenefitApplication.StopDecision stopDecision(Dossier dossier) {
        return answers.find(dossier.code(), Operation.STOP_SURVIVOR_BENEFIT)
                .map(BenefitPayload::stopDecision)
                .orElse(null);
    }

    private static BenefitApplication.StopDecision stopDecision(JsonNode granted) {
        return new BenefitApplication.StopDecision(
                granted.path("decisionNumber").asText(),
                LocalDate.parse(granted.path("decidedOn").asText()));
    }
}
