package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.sla.SlaFixtures.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

@Proves("L1")
class RuleVersionsTest {

    @Test
    void theOldRulesHoldUntilMidnightOfTheFirstOfSeptember() {
        assertThat(RuleVersions.of(at("2026-08-31 23:59:59"), false)).isEqualTo("2024-07-01");
        assertThat(RuleVersions.of(at("2026-09-01 00:00"), false)).isEqualTo("2026-09-01");
    }

    @Test
    void midnightIsTheOneInVietnam() {
        assertThat(RuleVersions.of(Instant.parse("2026-08-31T17:00:00Z"), false))
                .isEqualTo("2026-09-01");
    }

    @Test
    void theRequesterMayAskForTheNewRules() {
        assertThat(RuleVersions.of(at("2026-08-01 08:00"), true)).isEqualTo("2026-09-01");
    }

    @Test
    void theNamesOfTheLawOnCivilStatusComeAtMidnightOfTheFirstOfMarch2027() {
        assertThat(RuleVersions.of(at("2027-02-28 23:59:59"), false)).isEqualTo("2026-09-01");
        assertThat(RuleVersions.of(at("2027-03-01 00:00"), false)).isEqualTo("2027-03-01");
    }

    @Test
    void askingForTheNewRulesChangesNothingOnceTheyAreInForce() {
        assertThat(RuleVersions.of(at("2027-02-28 23:59:59"), true)).isEqualTo("2026-09-01");
        assertThat(RuleVersions.of(at("2027-03-01 00:00"), true)).isEqualTo("2027-03-01");
    }

    @Test
    void versionsAreNamedOldestFirst() {
        assertThat(RuleVersions.ALL).isSorted().contains("2024-07-01", "2026-09-01", "2027-03-01");
    }

    @Test
    void thereAreNoRulesBeforeTheFirstOfJuly2024() {
        assertThat(RuleVersions.of(at("2024-07-01 00:00"), false)).isEqualTo("2024-07-01");
        assertThatThrownBy(() -> RuleVersions.of(at("2024-06-30 23:59"), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
