package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Systems that may ask for tokens. */
@ApplicationScoped
public class ApiClients {
    @PersistenceContext
    EntityManager entities;

    /**
     * @param clientId key of the agency, or the robot's name
     * @return the client, enabled or not
     */
    public Optional<ApiClient> find(String clientId) {
        return Optional.ofNullable(entities.find(ApiClient.class, clientId));
    }

    void add(ApiClient client) {
        entities.persist(client);
        // Foreign keys: rows must reach the database in the order of the delivered tables.
        entities.flush();
    }
}
