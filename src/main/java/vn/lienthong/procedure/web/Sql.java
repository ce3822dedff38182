package vn.lienthong.procedure.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A native query put together piece by piece, values always apart from the text. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql(String start) {
        text.append(start);
    }

    Sql add(String piece, Object... arguments) {
        text.append(' ').append(piece);
        values.addAll(List.of(arguments));
        return this;
    }

    /** Adds {@code column in (?, ?, …)}; nothing matches an empty collection. */
    Sql in(String column, Collection<String> wanted) {
        if (wanted.isEmpty()) {
            return add("1 = 0");
        }
        String marks = wanted.stream().map(value -> "?").collect(Collectors.joining(", "));
        return add(column + " in (" + marks + ")", wanted.toArray());
    }

    List<SqlRow> rows(EntityManager entities) {
        return rows(entities, 0, Integer.MAX_VALUE);
    }

    List<SqlRow> rows(EntityManager entities, int first, int size) {
        List<?> rows = query(entities).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream()
                .map(row -> new SqlRow(row instanceof Object[] columns ? columns : new Object[] {row}))
                .toList();
    }

    long count(EntityManager entities) {
        return ((Number) query(entities).getSingleResult()).longValue();
    }

    private Query query(EntityManager entities) {
        Query query = entities.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
