package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.sla.SlaFixtures.CLOCK;
import static vn.lienthong.sla.SlaFixtures.at;
import static vn.lienthong.sla.SlaFixtures.pauses;
import static vn.lienthong.sla.SlaFixtures.rule;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

@Proves("L7")
class StatutoryClockTest {

    @Test
    void whatIsDoneWithinTheDueMinuteIsInTime() {
        DueDate found = CLOCK.dueDate(rule("WORKING_DAYS 1"), at("2026-11-26 10:00"), List.of());
        assertThat(found.metBy(at("2026-11-27 17:00"))).isTrue();
        assertThat(found.metBy(at("2026-11-27 17:00:59"))).isTrue();
        assertThat(found.overdueAt(at("2026-11-27 17:00:59"))).isFalse();
        assertThat(found.metBy(at("2026-11-27 17:01"))).isFalse();
        assertThat(found.overdueAt(at("2026-11-27 17:01"))).isTrue();
    }

    @Test
    void nothingIsOverdueWhileTheClockStandsStill() {
        DueDate found = CLOCK.dueDate(rule("WORKING_DAYS 1"), at("2026-11-26 10:00"), pauses("2026-11-27 08:00>"));
        assertThat(found.overdueAt(at("2027-06-01 10:00"))).isFalse();
    }

    @Test
    void theDayOfAnotherOffsetIsTheOneInVietnam() {
        Instant inUtc = Instant.parse("2026-11-15T20:00:00Z");
        DueDate found = CLOCK.dueDate(rule("WORKING_DAYS 1"), inUtc, List.of());
        assertThat(found.effectiveStart()).isEqualTo(at("2026-11-16 03:00"));
        assertThat(found.due()).contains(at("2026-11-17 17:00"));
    }

    @Test
    void aDueDateAfter2100IsRefused() {
        for (String text : List.of("WORKING_DAYS 1", "WORKING_HOURS 2", "CLOCK_HOURS 24", "MINUTES 10")) {
            Instant end = at("2100-12-31 23:55");
            assertThatThrownBy(() -> CLOCK.dueDate(rule(text), end, List.of()))
                    .as(text)
                    .isInstanceOf(BeyondCalendarException.class);
        }
        assertThatThrownBy(() -> CLOCK.dueDate(rule("SAME_WORKING_DAY"), at("2100-12-31 17:01"), List.of()))
                .isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> CLOCK.dueDate(
                        rule("WORKING_DAYS 1"), at("2100-12-30 10:00"), pauses("2100-12-31 16:00>2100-12-31 17:00")))
                .isInstanceOf(BeyondCalendarException.class);
    }

    @Test
    void theLongestLimitIsComputed() {
        DueDate found = CLOCK.dueDate(rule("WORKING_DAYS 3650"), at("2026-01-05 10:00"), List.of());
        long minutes = SlaFixtures.CALENDAR.workingMinutesBetween(
                at("2026-01-06 07:30"), found.due().orElseThrow());
        assertThat(minutes).isEqualTo(3_650 * 480L);
    }

    @Test
    void impossibleDeadlinesCannotBeMade() {
        assertThatThrownBy(() -> rule("MINUTES 0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("MINUTES 3651")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLOCK.dueDate(rule("MINUTES 1"), at("2019-12-31 23:59"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pauses("2026-11-17 10:00>2026-11-17 09:59"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLOCK.dueDate(
                        rule("MINUTES 1"), at("2026-11-17 10:00"), pauses("2026-11-17 10:00>+2026-11-18 10:00>")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLOCK.dueDate(
                        rule("MINUTES 1"),
                        at("2026-11-17 10:00"),
                        pauses("2026-11-17 10:00>+2026-11-18 10:00>2026-11-18 11:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExplanationCanBeFollowedWithACalendarInHand() {
        DeadlineRule rule = new DeadlineRule(
                DeadlineUnit.WORKING_DAYS,
                3,
                CutOff.ofCalendar(),
                Optional.of(new LegalGround("NĐ 63/2024, Đ7 k2; sđ. NĐ 301/2026, Đ5", Optional.empty())));
        DueDate found = CLOCK.dueDate(rule, at("2026-11-20 10:00"), pauses("2026-11-23 16:00>2026-11-25 08:30"));
        assertThat(ExplanationText.lines(found.steps(), SlaMessages.VIETNAMESE))
                .containsExactly(
                        "Tiếp nhận lúc 10:00 thứ Sáu 20/11/2026, không sau 15:00: tính là nhận trong ngày.",
                        "Thời hạn theo quy định: 3 ngày làm việc.",
                        "Căn cứ: NĐ 63/2024, Đ7 k2; sđ. NĐ 301/2026, Đ5.",
                        "Ngày nhận (thứ Sáu 20/11/2026) không tính (Bộ luật Dân sự 2015, Điều 147); bắt đầu tính từ 07:30"
                                + " thứ Hai 23/11/2026.",
                        "thứ Ba 24/11/2026 không phải ngày làm việc: Ngày Văn hóa Việt Nam.",
                        "Nếu không tạm dừng thì đến hạn lúc 17:00 thứ Năm 26/11/2026, sau 24 giờ được tính.",
                        "Từ 07:30 thứ Hai 23/11/2026 đến 16:00 thứ Hai 23/11/2026: tính 7 giờ.",
                        "Từ 16:00 thứ Hai 23/11/2026 đến 08:30 thứ Tư 25/11/2026 tạm dừng vì chờ bổ sung hồ sơ: không"
                                + " tính 2 giờ.",
                        "Từ 08:30 thứ Tư 25/11/2026 đến 09:30 thứ Sáu 27/11/2026: tính 17 giờ.",
                        "Đến hạn lúc 09:30 thứ Sáu 27/11/2026.");
    }

    @Test
    void theExplanationSpeaksEnglishToo() {
        DueDate found = CLOCK.dueDate(rule("WORKING_HOURS 2"), at("2027-02-04 16:30"), pauses("2027-02-05 08:00>"));
        assertThat(ExplanationText.lines(found.steps(), Locale.ENGLISH))
                .contains(
                        "Starts at 16:30 Thursday 04/02/2027.",
                        "Statutory limit: 2 working hour(s).",
                        "Friday 05/02/2027 is not a working day: Tết (Lunar New Year).",
                        "Paused since 08:00 Friday 05/02/2027 (waiting for the dossier to be completed), end not known"
                                + " yet: 1 h 30 min left.",
                        "Provisional: no published table of days off in the system for 2027.");
    }

    @Test
    void aPauseWithoutEffectIsNamed() {
        DueDate found = CLOCK.dueDate(
                rule("WORKING_DAYS 1"),
                at("2026-11-26 10:00"),
                pauses("2026-11-26 11:00>2026-11-26 16:00+2026-11-27 17:00>"));
        assertThat(ExplanationText.lines(found.steps(), Locale.ENGLISH))
                .contains(
                        "The pause from 11:00 Thursday 26/11/2026 to 16:00 Thursday 26/11/2026 (waiting for the dossier"
                                + " to be completed) changes nothing.",
                        "The pause from 17:00 Friday 27/11/2026 on (waiting for the dossier to be completed) changes"
                                + " nothing.");
    }
}
