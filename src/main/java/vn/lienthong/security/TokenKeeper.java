package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the one {@link Tokens}, signed with the key of the database. */
@ApplicationScoped
public class TokenKeeper {
    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Produces
    @Singleton
    Tokens tokens() {
        SigningKey key =
                keys.tokens().orElseThrow(() -> new IllegalStateException("The signing key has not been made yet"));
        return new Tokens(key.secret(), clock);
    }
}
