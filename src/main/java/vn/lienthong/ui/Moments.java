package vn.lienthong.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Instants as people read them: {@code 21/11/2026 09:30}, Vietnamese time, and how they stand to now. */
@Named("moments")
@ApplicationScoped
public class Moments {
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Duration SOON = Duration.ofHours(8);

    @Inject
    Clock clock;

    /** @return {@code 21/11/2026 09:30}; empty text for {@code null} */
    public String read(Instant instant) {
        return instant == null ? "" : READ.format(instant.atZone(clock.getZone()));
    }

    /** @return {@code 21/11/2026 09:30:05}; empty text for {@code null} */
    public String readToTheSecond(Instant instant) {
        return instant == null ? "" : TO_THE_SECOND.format(instant.atZone(clock.getZone()));
    }

    /**
     * @param iso a day as ISO 8601 text; may be {@code null}
     * @return {@code 21/11/2026}; empty text for {@code null}
     */
    public String day(String iso) {
        return iso == null ? "" : DAY.format(LocalDate.parse(iso));
    }

    /** @return ISO 8601 with offset, for machines; empty text for {@code null} */
    public String iso(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.atZone(clock.getZone()).toOffsetDateTime().withNano(0));
    }

    /** @return the same instant */
    public Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /**
     * @param due when something is due
     * @return {@code OVERDUE}, {@code DUE_SOON} (within 8 hours) or {@code IN_TIME}, judged by the minute
     */
    public String urgency(Instant due) {
        if (due == null) {
            return "IN_TIME";
        }
        Instant now = clock.instant();
        if (now.isAfter(due.plus(Duration.ofMinutes(1)).minusNanos(1))) {
            return "OVERDUE";
        }
        return now.plus(SOON).isAfter(due) ? "DUE_SOON" : "IN_TIME";
    }

    /** @return what the product's clock shows now */
    public String now() {
        return read(clock.instant());
    }
}
