package vn.lienthong.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the statutory clock, in Vietnamese and English; each message is parsed once. */
public final class SlaMessages {
    public static final Locale VIETNAMESE = new Locale("vi");

    private static final SlaMessages IN_VIETNAMESE = new SlaMessages(VIETNAMESE);
    private static final SlaMessages IN_ENGLISH = new SlaMessages(Locale.ENGLISH);

    private final Map<String, MessageTemplate> templates = new HashMap<>();
    private final String[] weekdays = new String[DayOfWeek.values().length];

    private SlaMessages(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vn.lienthong.sla.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> templates.put(key, MessageTemplate.parse(bundle.getString(key))));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            weekdays[weekday.getValue() - 1] = bundle.getString("weekday." + weekday.getValue());
        }
    }

    /** {@return the messages in this language: English if it is English, else Vietnamese} */
    public static SlaMessages in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? IN_ENGLISH : IN_VIETNAMESE;
    }

    /** {@return whether the bundle has the message} */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /**
     * A message with its arguments in words.
     *
     * @param arguments in the order of the placeholders: local dates and times, durations, numbers, enum constants, text
     * @return the message with its arguments in words; the key itself if there is no such message
     */
    public String text(String key, List<?> arguments) {
        MessageTemplate template = templates.get(key);
        return template == null ? key : template.fill(arguments, this::append);
    }

    /** The same as {@link #text(String, List)}. */
    public String text(String key, Object... arguments) {
        return text(key, List.of(arguments));
    }

    private void append(Object argument, StringBuilder to) {
        if (argument instanceof LocalDateTime time) {
            append(time.toLocalTime(), to);
            append(time.toLocalDate(), to.append(' '));
        } else if (argument instanceof LocalDate date) {
            to.append(weekdays[date.getDayOfWeek().getValue() - 1]).append(' ');
            appendTwoDigits(date.getDayOfMonth(), to);
            appendTwoDigits(date.getMonthValue(), to.append('/'));
            to.append('/').append(date.getYear());
        } else if (argument instanceof LocalTime time) {
            appendTwoDigits(time.getHour(), to);
            appendTwoDigits(time.getMinute(), to.append(':'));
        } else if (argument instanceof Duration duration) {
            to.append(duration(duration));
        } else if (argument instanceof Enum<?> constant) {
            to.append(text(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
        } else if (argument instanceof Collection<?> many) {
            appendAll(many, to);
        } else {
            to.append(argument);
        }
    }

    private void appendAll(Collection<?> many, StringBuilder to) {
        String separator = "";
        for (Object one : many) {
            append(one, to.append(separator));
            separator = ", ";
        }
    }

    /** {@return a length of time in hours and minutes, for example {@code 7 giờ 30 phút}} */
    public String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return text("duration.minutes", minutes);
        }
        return minutes == 0 ? text("duration.hours", hours) : text("duration.both", hours, minutes);
    }

    private static void appendTwoDigits(int number, StringBuilder to) {
        if (number < 10) {
            to.append('0');
        }
        to.append(number);
    }
}
