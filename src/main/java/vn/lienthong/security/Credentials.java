package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks what somebody offers as proof of who he is. */
@ApplicationScoped
public class Credentials {
    @Inject
    Officers officers;

    @Inject
    ApiClients clients;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * @param username user name of an officer
     * @param password password, not changed
     * @return the officer with today's roles; empty if unknown, disabled, a robot, without a role, or the password is
     *     wrong
     */
    public Optional<Caller> officer(String username, char[] password) {
        Optional<Officer> known = officers.find(username).filter(officer -> officer.enabled() && !officer.robot());
        return secrets.matches(password, known.flatMap(Officer::passwordHash)) ? withRoles(username) : Optional.empty();
    }

    /**
     * @param clientId key of the agency, or the robot's name
     * @param secret secret, not changed
     * @return the agency, or the officer the robot stands for; empty if unknown, disabled, or the secret is wrong
     */
    public Optional<Caller> client(String clientId, char[] secret) {
        Optional<ApiClient> known = clients.find(clientId).filter(ApiClient::enabled);
        if (!ClientSecrets.matches(secret, known.map(ApiClient::secretHash))) {
            return Optional.empty();
        }
        return known.flatMap(client ->
                client.officer().map(this::withRoles).orElseGet(() -> Optional.of(Caller.agency(client.clientId()))));
    }

    private Optional<Caller> withRoles(String username) {
        List<Grant> grants = officers.grantsOn(username, LocalDate.now(clock));
        return grants.isEmpty() ? Optional.empty() : Optional.of(Caller.officer(username, grants));
    }
}
