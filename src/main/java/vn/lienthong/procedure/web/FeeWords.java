package vn.lienthong.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Optional;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.procedure.rule.Fee;
import vn.lienthong.procedure.rule.RuleTexts;
import vn.lienthong.sla.LegalGround;
import vn.lienthong.ui.Labels;

/** What is to be paid for a procedure, in words, with its article and what is not sure about it. */
@Named("fees")
@RequestScoped
public class FeeWords {
    @Inject
    Labels labels;

    /** @return for example {@code Không thu (Luật Hộ tịch 2014, Đ11)}; empty if the rules know nothing of it */
    public String of(ProcedureState.Fee fee) {
        if (fee == null) {
            return "";
        }
        String amount = Optional.ofNullable(fee.amount())
                .map(dong -> NumberFormat.getIntegerInstance(labels.locale()).format(dong))
                .orElse("");
        boolean unknown = fee.kind().equals(Fee.Kind.PROVINCIAL.name()) && fee.amount() == null;
        return labels.with(unknown ? "fee.NOT_ENTERED" : "fee." + fee.kind(), amount) + " (" + fee.legalGround() + ")";
    }

    /** @return what an officer should know is not sure about it; empty if nothing */
    public String doubt(ProcedureState.Fee fee) {
        return fee == null
                ? ""
                : new RuleTexts(labels.locale())
                        .doubt(new LegalGround(fee.legalGround(), Optional.ofNullable(fee.doubt())))
                        .orElse("");
    }
}
