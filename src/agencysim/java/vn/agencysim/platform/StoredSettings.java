package vn.agencysim.platform;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What was changed at run time, by name. */
@Stateless
public class StoredSettings {
    @PersistenceContext
    private EntityManager em;

    /** The stored value, if it was ever changed. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(em.find(Setting.class, name)).map(s -> Json.read(s.content(), type));
    }

    public void store(String name, Object value) {
        em.merge(new Setting(name, Json.write(value)));
    }
}
