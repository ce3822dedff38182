package vn.lienthong.sla;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.platform.MovingClock;

/** Short ways to write instants, rules and pauses in tests. */
final class SlaFixtures {
    static final ZoneId VIETNAM = MovingClock.ZONE;
    static final WorkingCalendar CALENDAR = new WorkingCalendars().standard();
    static final StatutoryClock CLOCK = new StatutoryClock(CALENDAR);

    private SlaFixtures() {}

    /** @param local e.g. {@code 2026-11-16 10:00}, Vietnamese time */
    static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(VIETNAM).toInstant();
    }

    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, VIETNAM).toString().replace('T', ' ');
    }

    /** @param text e.g. {@code WORKING_DAYS 5}, {@code WORKING_DAYS 5 none}, {@code SAME_WORKING_DAY} */
    static DeadlineRule rule(String text) {
        String[] parts = text.split(" ");
        CutOff cutOff = CutOff.ofCalendar();
        if (parts.length == 3) {
            cutOff = parts[2].equals("none") ? CutOff.none() : CutOff.at(LocalTime.parse(parts[2]));
        }
        int amount = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        return new DeadlineRule(DeadlineUnit.valueOf(parts[0]), amount, cutOff, Optional.empty());
    }

    /** @param text e.g. {@code 2026-11-17 09:00>2026-11-17 10:00+2026-11-18 08:00>} */
    static List<DeadlinePause> pauses(String text) {
        List<DeadlinePause> pauses = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split("\\+")) {
            String[] ends = part.split(">", -1);
            Optional<Instant> to = ends[1].isEmpty() ? Optional.empty() : Optional.of(at(ends[1]));
            pauses.add(new DeadlinePause(at(ends[0]), to, PauseReason.SUPPLEMENT));
        }
        return pauses;
    }
}
