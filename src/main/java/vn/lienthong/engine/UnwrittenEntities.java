package vn.lienthong.engine;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;

/** What the running step of a process has just made: the engine writes it at the step's end, its queries miss it. */
final class UnwrittenEntities {
    private UnwrittenEntities() {}

    /** @return those of this kind; none outside of a running step */
    static <T extends DbEntity> List<T> of(Class<T> kind, Predicate<T> wanted) {
        var step = Context.getCommandContext();
        return step == null
                ? List.of()
                : step.getDbEntityManager().getCachedEntitiesByType(kind).stream()
                        .filter(wanted)
                        .toList();
    }
}
