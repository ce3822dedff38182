package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The calendars of the agencies, one file each in {@code config/calendar} (on the class path under {@code calendar/}); a
 * file {@code hai-phong.json} makes a calendar {@code hai-phong}. Read once, when first asked for.
 */
@ApplicationScoped
public class WorkingCalendars {
    /** The calendar of every agency that has none of its own. */
    public static final String DEFAULT = "default";

    private static final Pattern NAME = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,39}");

    private final ConcurrentMap<String, WorkingCalendar> known = new ConcurrentHashMap<>();

    /**
     * @param name as in the file's name
     * @return empty if there is no such calendar
     * @throws IllegalStateException if its file is wrong
     */
    public Optional<WorkingCalendar> named(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        // Unknown names are not remembered: they come from outside and would fill the memory.
        return Optional.ofNullable(known.computeIfAbsent(name, WorkingCalendars::read));
    }

    /** {@return the calendar named {@value #DEFAULT}} */
    public WorkingCalendar standard() {
        return named(DEFAULT).orElseThrow(() -> new IllegalStateException("calendar/default.json is missing"));
    }

    /** {@return the statutory clock by the calendar named {@value #DEFAULT}} */
    public StatutoryClock standardClock() {
        return new StatutoryClock(standard());
    }

    private static WorkingCalendar read(String name) {
        try (InputStream json =
                WorkingCalendars.class.getClassLoader().getResourceAsStream("calendar/" + name + ".json")) {
            return json == null ? null : new WorkingCalendar(CalendarFile.read(name, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
