package vn.lienthong.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A system that may ask for tokens: an agency's, or a robot that stands for an officer. */
@Entity
@Table(name = "api_client")
public class ApiClient {
    @Id
    @Column(name = "client_id")
    private String clientId;

    @Enumerated(EnumType.STRING)
    private ActorKind kind;

    private String officer;

    @Column(name = "secret_hash")
    private String secretHash;

    private boolean enabled;

    protected ApiClient() {}

    ApiClient(String clientId, Optional<String> officer, String secretHash) {
        this.clientId = clientId;
        this.kind = officer.isPresent() ? ActorKind.OFFICER : ActorKind.AGENCY;
        this.officer = officer.orElse(null);
        this.secretHash = secretHash;
        this.enabled = true;
    }

    /** @return key of the agency, or the robot's name */
    public String clientId() {
        return clientId;
    }

    /** @return {@link ActorKind#AGENCY} or {@link ActorKind#OFFICER} */
    public ActorKind kind() {
        return kind;
    }

    /** @return user name of the officer it stands for; empty for agencies */
    public Optional<String> officer() {
        return Optional.ofNullable(officer);
    }

    public boolean enabled() {
        return enabled;
    }

    void hasNow(String newSecretHash) {
        secretHash = newSecretHash;
    }

    String secretHash() {
        return secretHash;
    }
}
