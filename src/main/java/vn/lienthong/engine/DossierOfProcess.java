package vn.lienthong.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Which dossier a running process serves: its business key, or the variable {@code dossierCode}, or the dossier of the
 * process that called it. Never changes, so the last ones asked for are kept in memory.
 */
class DossierOfProcess {
    static final String VARIABLE = "dossierCode";
    private static final int KEPT = 5_000;

    private final Map<String, String> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    /** @return code of the dossier; empty if the process serves none, or is gone */
    Optional<String> of(String processId) {
        if (processId == null) {
            return Optional.empty();
        }
        synchronized (known) {
            var code = known.get(processId);
            if (code != null) {
                return Optional.of(code);
            }
        }
        var found = Optional.ofNullable(
                        Context.getCommandContext().getExecutionManager().findExecutionById(processId))
                .flatMap(this::of);
        found.ifPresent(code -> remember(processId, code));
        return found;
    }

    void remember(String processId, String code) {
        synchronized (known) {
            known.put(processId, code);
        }
    }

    private Optional<String> of(ExecutionEntity process) {
        if (process.getBusinessKey() != null) {
            return Optional.of(process.getBusinessKey());
        }
        if (process.getVariableLocal(VARIABLE) instanceof String code) {
            return Optional.of(code);
        }
        var caller = process.getSuperExecution();
        return caller == null ? Optional.empty() : of(caller.getProcessInstanceId());
    }
}
