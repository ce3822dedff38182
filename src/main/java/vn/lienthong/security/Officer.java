package vn.lienthong.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A person who works at a desk, or a robot that works as one would in demos and load runs. */
@Entity
@Table(name = "officer")
public class Officer {
    @Id
    private String username;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean robot;
    private boolean enabled;

    protected Officer() {}

    Officer(String username, String fullName, Optional<String> passwordHash, boolean robot) {
        this.username = username;
        this.fullName = fullName;
        this.passwordHash = passwordHash.orElse(null);
        this.robot = robot;
        this.enabled = true;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    /** @return whether it is a machine; robots have no password, only an API client */
    public boolean robot() {
        return robot;
    }

    /** @return whether the account may be used */
    public boolean enabled() {
        return enabled;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
