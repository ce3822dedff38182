package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Grant;
import vn.lienthong.security.Scope;

/** The inbox: open tasks the caller may do today, the most urgent first. */
@ApplicationScoped
public class TaskList {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param items one page
     * @param total how many there are in all
     */
    @Schema(name = "TaskPage")
    public record Page(List<TaskItem> items, long total) {}

    /**
     * @param filter which tasks
     * @return one page of them; empty for who holds no role at a desk
     */
    @Transactional
    public Page find(TaskFilter filter) {
        Scope scope = current.scope();
        if (scope.grants().isEmpty()) {
            return new Page(List.of(), 0);
        }
        String where = " from OfficerTask t where (" + allowed(scope.grants()) + ")"
                + (filter.unit().isPresent() ? " and t.unitCode = :unit" : "")
                + (filter.mine() ? " and t.claimedBy = :me" : "");
        List<OfficerTask> page = bind(
                        entities.createQuery(
                                "select t" + where + " order by t.dueAt asc nulls last, t.createdAt, t.id",
                                OfficerTask.class),
                        filter,
                        scope)
                .setFirstResult(filter.first())
                .setMaxResults(filter.size())
                .getResultList();
        long total = bind(entities.createQuery("select count(t)" + where, Long.class), filter, scope)
                .getSingleResult();
        return new Page(items(page), total);
    }

    /**
     * @param id id of a task
     * @return it; empty if it has ended or is not the caller's to do
     */
    @Transactional
    public Optional<TaskItem> one(String id) {
        return Optional.ofNullable(entities.find(OfficerTask.class, id))
                .filter(task -> current.scope()
                        .mayAct(task.role(), task.unitCode(), task.procedure().orElse(null)))
                .map(this::item);
    }

    /**
     * @param task a task the caller may see
     * @return it as lists show it
     */
    @Transactional
    public TaskItem item(OfficerTask task) {
        return items(List.of(task)).get(0);
    }

    private static String allowed(List<Grant> grants) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < grants.size(); i++) {
            condition.append(i == 0 ? "" : " or ").append("(t.unitCode = :unit").append(i);
            condition.append(" and t.role = :role").append(i);
            condition.append(grants.get(i).procedure() == null ? ")" : " and t.procedure = :procedure" + i + ")");
        }
        return condition.toString();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, TaskFilter filter, Scope scope) {
        List<Grant> grants = scope.grants();
        for (int i = 0; i < grants.size(); i++) {
            query.setParameter("unit" + i, grants.get(i).unitCode());
            query.setParameter("role" + i, grants.get(i).role());
            if (grants.get(i).procedure() != null) {
                query.setParameter("procedure" + i, grants.get(i).procedure());
            }
        }
        filter.unit().ifPresent(unit -> query.setParameter("unit", unit));
        if (filter.mine()) {
            query.setParameter("me", current.get().id());
        }
        return query;
    }

    private List<TaskItem> items(List<OfficerTask> tasks) {
        Map<String, DossierFacts> facts =
                facts(tasks.stream().map(OfficerTask::dossierCode).distinct().toList());
        return tasks.stream()
                .map(task -> item(task, facts.get(task.dossierCode())))
                .toList();
    }

    private TaskItem item(OfficerTask task, DossierFacts dossier) {
        return new TaskItem(
                task.id(),
                task.dossierCode(),
                dossier == null ? null : dossier.portalNumber(),
                dossier == null ? "" : dossier.subject(),
                task.procedure().orElse(null),
                task.taskKey(),
                task.name(),
                task.unitCode(),
                task.role().name(),
                task.dueAt().map(this::local).orElse(null),
                local(task.createdAt()),
                task.claimedBy().orElse(null),
                task.decisions());
    }

    private Map<String, DossierFacts> facts(List<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        String marks = codes.stream().map(code -> "?").collect(Collectors.joining(","));
        var query = entities.createNativeQuery(
                "select code, portal_number, subject from dossier where code in (" + marks + ")");
        for (int i = 0; i < codes.size(); i++) {
            query.setParameter(i + 1, codes.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new DossierFacts((String) row[1], (String) row[2])));
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    private record DossierFacts(String portalNumber, String subject) {}
}
