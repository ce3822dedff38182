package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.sla.SlaFixtures.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.engine.DmnDeadlineLimits;
import vn.lienthong.engine.DmnTables;

class DueDatesTest {
    private final DueDates dueDates = new DueDates(new DmnDeadlineLimits(new DmnTables()), new WorkingCalendars());

    @ParameterizedTest
    @CsvSource({
        "BIRTH_GROUP_TOTAL, 2026-11-20 15:00, 2026-11-26 17:00",
        "BIRTH_GROUP_TOTAL, 2026-11-20 15:01, 2026-11-27 17:00",
        "BIRTH_GROUP_TOTAL_VERIFIED, 2026-11-20 15:00, 2026-11-30 17:00",
        "BIRTH_REGISTRATION, 2026-11-20 16:00, 2026-11-21 16:00",
        "RESIDENCE_REGISTRATION, 2026-11-20 15:01, 2026-11-26 17:00",
        "HEALTH_INSURANCE_CARD, 2026-11-20 14:00, 2026-11-25 17:00",
        "SUPPLEMENT_CAP, 2026-11-20 16:00, 2026-12-02 17:00",
        "ACKNOWLEDGEMENT, 2026-11-20 16:00, 2026-11-23 08:30",
        "SYNC, 2026-11-20 16:55, 2026-11-20 17:05",
        "SAME_DAY_REPAIR, 2026-11-20 17:05, 2026-11-23 17:00",
        "DEATH_REGISTRATION, 2026-11-20 16:00, 2026-11-21 16:00",
        "RESIDENCE_DEREGISTRATION, 2026-11-20 15:01, 2026-11-25 17:00",
        "SURVIVOR_BENEFIT_STOP, 2026-11-20 14:00, 2026-11-25 17:00",
        "MERIT_DEATH_BENEFIT, 2026-11-20 14:00, 2026-12-17 17:00"
    })
    void aLimitOfTheLawEndsWhenItShould(LimitKey key, String start, String due) {
        Instant event = at(start);
        DueDate found = dueDates.of(RuleVersions.of(event, false), key, event, List.of());
        assertThat(found.due().map(SlaFixtures::local)).contains(due);
    }
}
