package vn.lienthong.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Fills empty tables with what is delivered: units always, invented officers and clients only for demo and test. */
@Stateless
public class Seeding {
    /** Roles of the delivered officers hold from the day the communes began to exist. */
    private static final LocalDate ROLES_FROM = LocalDate.of(2025, 7, 1);

    private static final Pattern LIST = Pattern.compile(";");

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    ApiClients clients;

    @Inject
    SigningKeys keys;

    @Inject
    Secrets secrets;

    /** Makes the signing key and loads the units, each only if there is none yet. */
    public void loadReferenceData() {
        if (keys.tokens().isEmpty()) {
            keys.create();
        }
        if (units.empty()) {
            CsvFile.read("/units/units.csv").forEach(line -> units.add(new Unit(UnitRow.of(line))));
        }
    }

    /**
     * Adds invented officers, if there is none yet.
     *
     * @param password password of every officer
     */
    public void loadInventedPeople(String password) {
        if (officers.empty()) {
            String hash = secrets.hash(password);
            CsvFile.read("/units/officers.csv").forEach(line -> addOfficer(line, hash));
        }
    }

    /**
     * Adds the accounts of the systems that are missing, and gives the others the secret that is configured now.
     *
     * @param secretOf secret of a system by its client id
     */
    public void loadInventedSystems(UnaryOperator<String> secretOf) {
        CsvFile.read("/units/clients.csv").forEach(line -> {
            String clientId = line.get("client_id");
            String hash = ClientSecrets.hash(secretOf.apply(clientId));
            clients.find(clientId)
                    .ifPresentOrElse(
                            known -> known.hasNow(hash),
                            () -> clients.add(new ApiClient(clientId, CsvFile.text(line, "officer"), hash)));
        });
    }

    private void addOfficer(Map<String, String> line, String hash) {
        boolean robot = Boolean.parseBoolean(line.get("robot"));
        String username = line.get("username");
        officers.add(new Officer(username, line.get("full_name"), robot ? Optional.empty() : Optional.of(hash), robot));
        Arrays.stream(LIST.split(line.get("roles")))
                .map(role -> new Grant(Role.valueOf(role), line.get("unit"), null))
                .forEach(grant -> officers.add(new OfficerRole(username, grant, ROLES_FROM)));
    }
}
