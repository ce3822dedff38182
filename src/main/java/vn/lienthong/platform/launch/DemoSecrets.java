package vn.lienthong.platform.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * Password and secrets of the invented people and systems: made at the first start, kept beside the data they belong to,
 * never in the tree. Every system has one for each direction, so that what one agency is shown opens no other, and lets
 * nobody speak for it.
 *
 * @param password of every invented officer
 * @param control opens the page and the control API of the simulated agencies
 * @param inbound with which a system or robot asks the product for a token, by client id
 * @param outbound what the product shows an agency, by its key
 */
public record DemoSecrets(String password, String control, Map<String, String> inbound, Map<String, String> outbound) {
    private static final String PASSWORD = "password";
    private static final String CONTROL = "control-secret";
    private static final String INBOUND = "inbound.";
    private static final String OUTBOUND = "outbound.";

    /** The one secret of former days; who noted it for the page finds the page still open. */
    private static final String FORMER_SECRET = "client-secret";

    private static final String CLIENTS = "/units/clients.csv";

    public DemoSecrets {
        inbound = Map.copyOf(inbound);
        outbound = Map.copyOf(outbound);
    }

    /** @return the secrets of this data folder; those that are missing are made and added */
    public static DemoSecrets in(Path folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        int before = kept.size();
        DemoSecrets secrets = completed(kept);
        if (kept.size() > before) {
            Files.createDirectories(folder);
            keepForTheOwner(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Made at the first start; belongs to the data in this folder");
            }
        }
        return secrets;
    }

    /** Other users of the machine need not know it; where files have no such rights, its folder's must do. */
    private static void keepForTheOwner(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static DemoSecrets completed(Properties kept) throws IOException {
        List<String> clients = clients();
        return new DemoSecrets(
                known(kept, PASSWORD, 9),
                (String) kept.computeIfAbsent(CONTROL, key -> kept.getProperty(FORMER_SECRET, random(24))),
                byClient(kept, INBOUND, clients, client -> true),
                byClient(kept, OUTBOUND, clients, client -> !client.startsWith("robot.")));
    }

    private static Map<String, String> byClient(
            Properties kept, String direction, List<String> clients, Predicate<String> which) {
        Map<String, String> secrets = new LinkedHashMap<>();
        clients.stream().filter(which).forEach(client -> secrets.put(client, known(kept, direction + client, 24)));
        return secrets;
    }

    private static String known(Properties kept, String key, int bytes) {
        return (String) kept.computeIfAbsent(key, missing -> random(bytes));
    }

    /** The systems that may ask for tokens: agencies by their key, robots by their name. */
    private static List<String> clients() throws IOException {
        try (InputStream table = DemoSecrets.class.getResourceAsStream(CLIENTS)) {
            if (table == null) {
                throw new IOException("The delivered table " + CLIENTS + " is missing");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 2)[0].strip())
                    .toList();
        }
    }

    /** @return the environment variables of a product */
    public Map<String, String> ofProduct() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("LIENTHONG_DEMO_PASSWORD", password);
        inbound.forEach((client, secret) -> variables.put(variable("LIENTHONG_DEMO_CLIENT_SECRET_", client), secret));
        outbound.forEach(
                (agency, secret) -> variables.put(variable("LIENTHONG_AGENCY_", agency) + "_CLIENT_SECRET", secret));
        return variables;
    }

    /** @return the environment variables of the simulated agencies */
    public Map<String, String> ofSimulators() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AGENCYSIM_CONTROL_SECRET", control);
        inbound.forEach((client, secret) -> variables.put(variable("AGENCYSIM_CLIENT_SECRET_", client), secret));
        outbound.forEach((agency, secret) -> variables.put(variable("AGENCYSIM_AGENCY_SECRET_", agency), secret));
        return variables;
    }

    /** @return the environment variables of one server that runs both */
    public Map<String, String> ofBoth() {
        Map<String, String> variables = new LinkedHashMap<>(ofProduct());
        variables.putAll(ofSimulators());
        return variables;
    }

    private static String variable(String prefix, String client) {
        return prefix + client.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
