package vn.lienthong.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Hashes and checks the secrets of systems. They are long and random, so a plain digest keeps them as well as a slow one
 * keeps a password, and hundreds of systems may ask for a token at once without holding up the officers.
 */
final class ClientSecrets {
    /** Enough random characters that nobody finds them by trying. */
    static final int SHORTEST = 24;

    private ClientSecrets() {}

    /** @throws IllegalArgumentException if it is shorter than {@value #SHORTEST} characters */
    static String hash(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("SEC-005 a system's secret has at least " + SHORTEST + " characters");
        }
        return digest(secret.toCharArray());
    }

    static boolean matches(char[] secret, Optional<String> stored) {
        byte[] given = digest(secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, stored.orElse("").getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(char[] secret) {
        try {
            byte[] bytes = String.valueOf(secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
