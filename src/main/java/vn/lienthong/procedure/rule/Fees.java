package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.platform.DecisionTables;

/** Phí, lệ phí with exemptions and the waiver from 15/08/2026 to 28/02/2027 (NQ 66.22/2026, Đ5; {@code fee.dmn}). */
@ApplicationScoped
public class Fees {
    private RuleTable table;

    /** For the container. */
    protected Fees() {}

    /** @param tables where the rule is */
    @Inject
    public Fees(DecisionTables tables) {
        table = new RuleTable(tables, "fee");
    }

    /**
     * Finds the fee.
     *
     * @param provincial what the council of the deciding unit's province set for late registration, if it is entered
     */
    public Fee of(FeeQuestion question, Optional<Dong> provincial) {
        RuleRow row = table.one(Map.of(
                "service", question.service().name(),
                "late", question.late(),
                "channel", question.channel().name(),
                "exemption", question.exemption().name(),
                "vneidIntegrated", question.vneidIntegrated(),
                "on", RuleTable.day(question.on())));
        Fee.Kind kind = row.constant("kind", Fee.Kind.class);
        Optional<Dong> amount = kind == Fee.Kind.PROVINCIAL ? provincial : Optional.of(new Dong(row.number("amount")));
        return new Fee(kind, amount, row.ground());
    }
}
