package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the installation's secrets. */
@ApplicationScoped
public class SigningKeys {
    private static final int BYTES = 32;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    Optional<SigningKey> tokens() {
        return Optional.ofNullable(entities.find(SigningKey.class, SigningKey.TOKENS));
    }

    /** @throws IllegalStateException before the first start made it */
    SigningKey persons() {
        return Optional.ofNullable(entities.find(SigningKey.class, SigningKey.PERSONS))
                .orElseThrow(() -> new IllegalStateException("The key of persons has not been made yet"));
    }

    void create() {
        List.of(SigningKey.TOKENS, SigningKey.PERSONS).forEach(this::create);
    }

    private void create(String id) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        entities.persist(new SigningKey(id, secret, clock.instant()));
    }
}
