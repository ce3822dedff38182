package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.lienthong.platform.DecisionTables;

/**
 * Đăng ký quá hạn: a birth after 60 days, a death after 15 (Luật Hộ tịch 2014, Đ15, Đ33; {@code late-registration.dmn}). The
 * first day is not counted (Bộ luật Dân sự 2015, Đ147).
 */
@ApplicationScoped
public class LateRegistrations {
    private RuleTable table;

    /** For the container. */
    protected LateRegistrations() {}

    /** @param tables where the rule is */
    @Inject
    public LateRegistrations(DecisionTables tables) {
        table = new RuleTable(tables, "late-registration");
    }

    /**
     * Looks whether it is late.
     *
     * @param happened day of birth or death
     * @param filed day of filing, in Vietnam
     * @throws IllegalArgumentException if it was filed before it happened
     */
    public LateRegistration of(RegisteredEvent event, LocalDate happened, LocalDate filed) {
        long days = ChronoUnit.DAYS.between(happened, filed);
        if (days < 0) {
            throw new IllegalArgumentException("filed before it happened");
        }
        RuleRow row = table.one(Map.of("event", event.name(), "days", days));
        return new LateRegistration(row.flag("late"), happened.plusDays(row.number("limit")), row.ground());
    }
}
