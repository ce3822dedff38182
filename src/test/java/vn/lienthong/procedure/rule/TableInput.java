package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * An input of a table and the values to ask it with: all a text may have, both of a flag, and of a number each bound that a
 * cell names with its neighbours.
 */
record TableInput(String name, String type, List<Object> values, List<String> strangers) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int FIRST_DAY = 1000_01_01;
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    static List<TableInput> of(DecisionTable table) {
        List<TableInput> found = new ArrayList<>();
        int column = 0;
        for (Input input : table.getInputs()) {
            int at = column;
            column++;
            List<String> cells = table.getRules().stream()
                    .map(rule -> List.copyOf(rule.getInputEntries())
                            .get(at)
                            .getText()
                            .getTextContent()
                            .strip())
                    .toList();
            found.add(of(input, cells));
        }
        return found;
    }

    Object parse(String text) {
        return switch (type) {
            case "string" -> text;
            case "boolean" -> Boolean.valueOf(text);
            default -> Integer.valueOf(text);
        };
    }

    private static TableInput of(Input input, List<String> cells) {
        String name = input.getInputExpression().getText().getTextContent().strip();
        String type = input.getInputExpression().getTypeRef();
        String allowed = input.getInputValues() == null
                ? ""
                : input.getInputValues().getText().getTextContent();
        return switch (type) {
            case "boolean" -> new TableInput(name, type, List.of(true, false), List.of());
            case "string" -> texts(name, allowed, cells);
            case "integer" -> numbers(name, allowed, cells);
            default -> throw new IllegalArgumentException(name + " is of type " + type);
        };
    }

    private static TableInput texts(String name, String allowed, List<String> cells) {
        Set<String> compared = new TreeSet<>();
        cells.forEach(cell -> compared.addAll(all(TEXT, cell)));
        Set<String> known = allowed.isEmpty() ? compared : new TreeSet<>(all(TEXT, allowed));
        List<String> strangers =
                compared.stream().filter(text -> !known.contains(text)).toList();
        return new TableInput(name, "string", List.copyOf(known), strangers);
    }

    private static TableInput numbers(String name, String allowed, List<String> cells) {
        List<Integer> range =
                all(NUMBER, allowed).stream().map(Integer::valueOf).toList();
        Set<Integer> values = new TreeSet<>(range);
        List<String> strangers = new ArrayList<>();
        for (String cell : cells) {
            for (String text : all(NUMBER, cell)) {
                int bound = Integer.parseInt(text);
                if (bound < range.get(0) || bound > range.get(1)) {
                    strangers.add(text);
                }
                values.addAll(List.of(shifted(bound, -1), bound, shifted(bound, 1)));
            }
        }
        values.removeIf(value -> value < range.get(0) || value > range.get(1));
        return new TableInput(name, "integer", List.copyOf(values), strangers);
    }

    /** The neighbour of a bound; of a day written as yyyymmdd the next day of the calendar, as there is no 31 June. */
    private static int shifted(int bound, int by) {
        return bound < FIRST_DAY
                ? bound + by
                : RuleTable.day(LocalDate.parse(String.valueOf(bound), DateTimeFormatter.BASIC_ISO_DATE)
                        .plusDays(by));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }
}
