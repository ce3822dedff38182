package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Keeps the secret tokens are signed with. */
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

    void create() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        entities.persist(new SigningKey(SigningKey.TOKENS, secret, clock.instant()));
    }
}
