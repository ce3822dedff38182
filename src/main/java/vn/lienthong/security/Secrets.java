package vn.lienthong.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Hashes and checks passwords and client secrets (PBKDF2). */
@ApplicationScoped
public class Secrets {
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(STRENGTH);
        nobody = hash.generate("nobody".toCharArray());
    }

    String hash(String secret) {
        return hash.generate(secret.toCharArray());
    }

    /** Takes as long for an unknown account as for a known one, so that time does not tell which exist. */
    boolean matches(char[] secret, Optional<String> stored) {
        boolean same = hash.verify(secret, stored.orElse(nobody));
        return same && stored.isPresent();
    }
}
