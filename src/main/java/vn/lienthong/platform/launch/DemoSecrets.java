package vn.lienthong.platform.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/**
 * Password and secret of the invented people and systems: made at the first start, kept beside the data they belong to,
 * never in the tree.
 *
 * @param password of every invented officer
 * @param clientSecret of every simulated system
 */
public record DemoSecrets(String password, String clientSecret) {
    private static final String PASSWORD = "password";
    private static final String CLIENT_SECRET = "client-secret";

    /** @return the secrets of this data folder, made if there are none yet */
    public static DemoSecrets in(Path folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            Files.createDirectories(folder);
            kept.setProperty(PASSWORD, random(9));
            kept.setProperty(CLIENT_SECRET, random(24));
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Made at the first start; belongs to the data in this folder");
            }
        }
        return new DemoSecrets(kept.getProperty(PASSWORD), kept.getProperty(CLIENT_SECRET));
    }

    /** @return the environment variables that hand them to product and simulators */
    public Map<String, String> environment() {
        return Map.of(
                "LIENTHONG_DEMO_PASSWORD", password,
                "LIENTHONG_DEMO_CLIENT_SECRET", clientSecret,
                "LIENTHONG_AGENCY_CLIENT_SECRET", clientSecret,
                "AGENCYSIM_CLIENT_SECRET", clientSecret);
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
