package vn.lienthong.sla;

import java.time.LocalTime;
import java.util.Optional;

/** The time of day after which a dossier counts as received on the next working day ("sau 15 giờ"). */
public sealed interface CutOff {

    /** As the calendar of the agency says. */
    record OfCalendar() implements CutOff {}

    /** There is none: the day of the event is day 0 whenever it happens. */
    record None() implements CutOff {}

    /** @param time last moment that still counts for the day */
    record At(LocalTime time) implements CutOff {}

    static CutOff ofCalendar() {
        return new OfCalendar();
    }

    static CutOff none() {
        return new None();
    }

    static CutOff at(LocalTime time) {
        return new At(time);
    }

    /**
     * @param text {@code calendar}, {@code none} or a time such as {@code 15:00}
     * @throws java.time.format.DateTimeParseException if it is none of them
     */
    static CutOff parse(String text) {
        return switch (text) {
            case "calendar" -> ofCalendar();
            case "none" -> none();
            default -> at(LocalTime.parse(text));
        };
    }

    /** {@return the time that applies in this calendar, empty if none does} */
    default Optional<LocalTime> in(WorkingCalendar calendar) {
        if (this instanceof At at) {
            return Optional.of(at.time());
        }
        return this instanceof OfCalendar ? calendar.cutOff() : Optional.empty();
    }
}
