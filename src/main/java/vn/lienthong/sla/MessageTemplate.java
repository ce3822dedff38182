package vn.lienthong.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with placeholders {@code {0}}, {@code {1}}… Parsed once and without MessageFormat's quoting rules and number
 * formats, which would cost more than the due date itself.
 *
 * @param texts one more than there are places
 * @param places which argument stands after each text but the last
 */
record MessageTemplate(List<String> texts, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static MessageTemplate parse(String message) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(message);
        int end = 0;
        while (matcher.find()) {
            texts.add(message.substring(end, matcher.start()));
            places.add(Integer.valueOf(matcher.group(1)));
            end = matcher.end();
        }
        texts.add(message.substring(end));
        return new MessageTemplate(texts, places);
    }

    String fill(List<?> arguments, BiConsumer<Object, StringBuilder> append) {
        if (places.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            append.accept(arguments.get(places.get(i)), filled);
            filled.append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
