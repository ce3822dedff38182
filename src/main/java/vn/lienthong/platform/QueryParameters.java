package vn.lienthong.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the parameters of a query and remembers what is wrong with them, to tell it all at once. */
public final class QueryParameters {
    private final Locale locale;
    private final Messages messages;
    private final List<Problem.FieldError> faults = new ArrayList<>();

    private QueryParameters(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(QueryParameters.class, locale);
    }

    /** @param locale one of {@link Language}, to tell faults in */
    public static QueryParameters in(Locale locale) {
        return new QueryParameters(locale);
    }

    /**
     * @param name of the parameter
     * @param text as it came; blank or {@code null} means no wish
     * @param choices what is allowed
     * @return the choice; empty without a wish, or with one that is not allowed
     */
    public <E extends Enum<E>> Optional<E> oneOf(String name, String text, Class<E> choices) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<E> all = Arrays.asList(choices.getEnumConstants());
        Optional<E> chosen =
                all.stream().filter(each -> each.name().equals(text.strip())).findFirst();
        if (chosen.isEmpty()) {
            fault(
                    name,
                    "query.oneOf",
                    String.join(", ", all.stream().map(Enum::name).toList()));
        }
        return chosen;
    }

    /**
     * @param page parameter {@code page} as it came; without one the first
     * @param size parameter {@code size} as it came; without one the usual
     * @return the page asked for; the usual one where a parameter is wrong
     */
    public PageWish page(String page, String size) {
        int number = number("page", page, 0, PageWish.LAST).orElse(0);
        int lines = number("size", size, 1, PageWish.LARGEST).orElse(PageWish.USUAL);
        return new PageWish(number, lines);
    }

    /**
     * @param name of the parameter
     * @param text as it came
     * @return the day; any day where it is missing or wrong
     */
    public LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException noDay) {
            fault(name, "query.day");
            return LocalDate.EPOCH;
        }
    }

    /** @throws ProblemException 400 if any parameter read so far was wrong, naming each and what is allowed */
    public void refuseIfWrong() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problems.in(locale).wrongQuery(faults));
        }
    }

    private Optional<Integer> number(String name, String text, int least, int most) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<Integer> number = integer(text.strip()).filter(value -> value >= least && value <= most);
        if (number.isEmpty()) {
            fault(name, "query.number", Integer.toString(least), Integer.toString(most));
        }
        return number;
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private void fault(String name, String key, Object... allowed) {
        faults.add(new Problem.FieldError(name, messages.text(key, allowed)));
    }
}
