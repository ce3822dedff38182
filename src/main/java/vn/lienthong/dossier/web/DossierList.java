package vn.lienthong.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.dossier.declaration.SearchText;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Scope;

/** Reads dossiers for lists: only those of the caller's units, the latest first. */
@ApplicationScoped
public class DossierList {
    private static final String COLUMNS =
            "select d.code, d.portal_number, d.subject, d.technical_receipt_at, u.name, d.status from dossier d"
                    + " join unit u on u.code = d.competent_unit where";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /**
     * @param filter which dossiers
     * @param first how many of the latest to leave out
     * @param size at most how many
     * @return the dossiers with their procedures
     */
    @Transactional
    public List<DossierRow> find(DossierFilter filter, int first, int size) {
        List<SqlRow> rows = narrowed(new Sql(COLUMNS), filter)
                .add("order by d.technical_receipt_at desc, d.id desc")
                .rows(entities, first, size);
        Map<String, List<StepRow>> steps =
                steps(rows.stream().map(row -> row.text(0)).toList());
        return rows.stream()
                .map(row -> new DossierRow(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.instant(3),
                        row.text(4),
                        row.text(5),
                        steps.getOrDefault(row.text(0), List.of())))
                .toList();
    }

    /**
     * @param filter which dossiers
     * @return how many there are
     */
    @Transactional
    public long count(DossierFilter filter) {
        return narrowed(new Sql("select count(*) from dossier d where"), filter).count(entities);
    }

    /**
     * @param codes codes of dossiers the caller may see
     * @return their procedures, in the order they were planned
     */
    Map<String, List<StepRow>> steps(List<String> codes) {
        return new Sql("select dossier_code, procedure_, status, started_at, ended_at, due_at, outcome_number, reason,"
                        + " legal_ground from procedure_step where")
                .in("dossier_code", codes).add("order by id").rows(entities).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text(0), Collectors.mapping(DossierList::step, Collectors.toList())));
    }

    /** Adds the caller's own limits first, then his wishes. */
    private Sql narrowed(Sql sql, DossierFilter filter) {
        Scope scope = current.scope();
        if (scope.everyUnit()) {
            sql.add("1 = 1");
        } else {
            sql.in("d.competent_unit", scope.units());
        }
        filter.status().ifPresent(status -> sql.add("and d.status = ?", status));
        filter.unit().ifPresent(unit -> sql.add("and d.competent_unit = ?", unit));
        filter.text().ifPresent(text -> {
            String number = literal(text.toUpperCase(Locale.ROOT)) + "%";
            String name = "%" + literal(SearchText.normalise(text)) + "%";
            sql.add("and (d.code like ? escape '!' or d.portal_number like ? escape '!'", number, number);
            sql.add("or d.subject_search like ? escape '!')", name);
        });
        return sql;
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static StepRow step(SqlRow row) {
        return new StepRow(
                row.text(1),
                row.text(2),
                row.instant(3),
                row.instant(4),
                row.instant(5),
                row.text(6),
                row.text(7),
                row.text(8));
    }
}
