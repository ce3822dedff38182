package vn.lienthong.procedure.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.sla.LegalGround;

/** One row of a table, its cells by name of the output; an empty text is an absent one. */
record RuleRow(Map<String, Object> cells) {

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the row has no " + name + ": " + cells));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable((String) cells.get(name)).filter(text -> !text.isBlank());
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> Optional<E> findConstant(String name, Class<E> type) {
        return find(name).map(text -> Enum.valueOf(type, text));
    }

    /** {@return what a cell lists, parted by commas} */
    Stream<String> words(String name) {
        return find(name).stream().flatMap(text -> Arrays.stream(text.split(",")));
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return words(name).map(each -> Enum.valueOf(type, each)).toList();
    }

    long number(String name) {
        return ((Number) cells.get(name)).longValue();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(cells.get(name));
    }

    Optional<LocalDate> date(String name) {
        return find(name).map(LocalDate::parse);
    }

    LegalGround ground() {
        return new LegalGround(text("article"), find("doubt"));
    }
}
