package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.rule.Dong;
import vn.lienthong.procedure.rule.Fee;
import vn.lienthong.procedure.rule.FeeQuestion;
import vn.lienthong.procedure.rule.FeeQuestion.Channel;
import vn.lienthong.procedure.rule.FeeQuestion.Service;
import vn.lienthong.procedure.rule.Fees;
import vn.lienthong.procedure.rule.ProvincialFees;

/** What is to be paid for each procedure is told at reception and stays as it was then (Luật Hộ tịch 2014, Đ11; L36). */
@ApplicationScoped
public class ChargeFee {
    @Inject
    private Fees fees;

    @Inject
    private ProvincialFees provincial;

    @Inject
    private LinkedGroups groups;

    /** Keeps with a new procedure what is to be paid for it; nothing if the rules know no fee of it. */
    void charge(Dossier dossier, ProcedureStep step) {
        step.keepFee(step.procedure()
                .fee()
                .map(service ->
                        fees.of(question(dossier, service), provincial.lateRegistration(dossier.competentUnit())))
                .map(ChargeFee::owed)
                .map(Json::write)
                .orElse(null));
    }

    private FeeQuestion question(Dossier dossier, Service service) {
        return new FeeQuestion(
                service,
                dossier.lateRegistration(),
                dossier.portalNumber().isPresent() ? Channel.ONLINE : Channel.DIRECT,
                groups.of(dossier).exemption(dossier),
                // Not on the form, and without effect here: the waiver is for who registers a residence and is not
                // exempt.
                false,
                LocalDate.ofInstant(dossier.technicalReceiptAt(), MovingClock.ZONE));
    }

    private static ProcedureState.Fee owed(Fee fee) {
        return new ProcedureState.Fee(
                fee.kind().name(),
                fee.amount().map(Dong::amount).orElse(null),
                fee.law().article(),
                fee.law().doubt().orElse(null));
    }
}
