package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import vn.lienthong.platform.DecisionTables;

/** How long a child's card is valid (Luật BHYT, Đ16 k3 điểm d; NĐ 146/2018, Đ13 k2; {@code health-card-validity.dmn}). */
@ApplicationScoped
public class HealthCardValidities {
    private static final int MONTHS = 72;
    private static final int HUNDRED = 100;
    private static final int LAST_OF_SEPTEMBER = 30;

    private RuleTable table;

    /** For the container. */
    protected HealthCardValidities() {}

    /** @param tables where the rule is */
    @Inject
    public HealthCardValidities(DecisionTables tables) {
        table = new RuleTable(tables, "health-card-validity");
    }

    /** {@return the validity of the card of a child born that day} */
    public HealthCardValidity ofChildBornOn(LocalDate birth) {
        RuleRow row = table.one(Map.of("bornMonthDay", birth.getMonthValue() * HUNDRED + birth.getDayOfMonth()));
        YearMonth sixYears = YearMonth.from(birth).plusMonths(MONTHS);
        LocalDate to =
                switch (row.constant("validTo", Until.class)) {
                    case SEPTEMBER_30 -> LocalDate.of(sixYears.getYear(), Month.SEPTEMBER, LAST_OF_SEPTEMBER);
                    case END_OF_MONTH -> sixYears.atEndOfMonth();
                };
        return new HealthCardValidity(birth, to, row.ground());
    }

    private enum Until {
        SEPTEMBER_30,
        END_OF_MONTH
    }
}
