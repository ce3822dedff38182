package vn.lienthong.sla;

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

    private SlaMessages(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vn.lienthong.sla.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> templates.put(key, MessageTemplate.parse(bundle.getString(key))));
    }

    /** @return the messages in this language: English if it is English, else Vietnamese */
    public static SlaMessages in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? IN_ENGLISH : IN_VIETNAMESE;
    }

    /** @return whether the bundle has the message */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /**
     * @param arguments in the order of the placeholders: local dates and times, durations, numbers, enum constants, text
     * @return the message with its arguments in words; the key itself if there is no such message
     */
    public String text(String key, List<?> arguments) {
        MessageTemplate template = templates.get(key);
        return template == null ? key : template.fill(arguments, this::word);
    }

    /** @see #text(String, List) */
    public String text(String key, Object... arguments) {
        return text(key, List.of(arguments));
    }

    private String word(Object argument) {
        if (argument instanceof LocalDateTime time) {
            return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute()) + " " + day(time.toLocalDate());
        }
        if (argument instanceof LocalDate date) {
            return day(date);
        }
        if (argument instanceof LocalTime time) {
            return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
        }
        if (argument instanceof Duration duration) {
            return duration(duration);
        }
        if (argument instanceof Enum<?> constant) {
            return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (argument instanceof Collection<?> many) {
            return String.join(", ", many.stream().map(this::word).toList());
        }
        return argument.toString();
    }

    private String day(LocalDate date) {
        return text("weekday." + date.getDayOfWeek().getValue())
                + " " + twoDigits(date.getDayOfMonth())
                + "/" + twoDigits(date.getMonthValue())
                + "/" + date.getYear();
    }

    private String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return text("duration.minutes", minutes);
        }
        return minutes == 0 ? text("duration.hours", hours) : text("duration.both", hours, minutes);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
