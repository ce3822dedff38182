package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lienthong.procedure.FetchRegistryData;

/**
 * An officer asks the registries again about the people of the dossier of a task, which must still be open and his to act on:
 * a page kept open gives no right to look anybody up (NĐ 63/2024, Đ4 k5; sđ. NĐ 301/2026, Đ3).
 */
@ApplicationScoped
public class LookUpRegistry {
    @Inject
    TaskList list;

    @Inject
    FetchRegistryData registry;

    /**
     * @param id the task
     * @return the task whose people were looked up; empty if it has ended or is not the caller's to act on
     */
    @Transactional
    public Optional<TaskItem> lookUp(String id) {
        Optional<TaskItem> task = list.one(id);
        task.ifPresent(item -> registry.fetch(item.dossierCode()));
        return task;
    }
}
